import type { AnalysisReason } from '@/lib/contracts/analysis';
import type { Tx } from '@/lib/db/clients';

/**
 * Lets go of what a batch that has ended still waits for: it keeps the analysis that it had, and `reason` says why.
 * A run of its own number takes the waiting ones off: the jobs that are queued find themselves overtaken.
 */
export async function releaseWaiting(
  tx: Tx,
  { company_id, batch_id, reason }: { company_id: string; batch_id: string; reason: AnalysisReason | null },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE conversation_analyses a SET run = a.run + 1, progress = 100, reason = ${reason},
      state = CASE WHEN a.content IS NULL THEN 'failed' ELSE 'ready' END::"AnalysisState"
    FROM analysis_batch_items i
    WHERE i.company_id = ${company_id} AND i.batch_id = ${batch_id} AND i.state = 'waiting'
      AND a.company_id = i.company_id AND a.conversation_id = i.conversation_id AND a.state = 'waiting'`;
}
