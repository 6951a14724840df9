import type { Tx } from '@/lib/db/clients';
import { enqueue } from '@/lib/queue/enqueue';
import type { Ctx } from '../ctx';

/** Batches come after what people wait for; a greater number goes first. */
const PRIORITY = { asked: 10, finished: 5, batch: 0 } as const;

/**
 * Asks for the analysis of a conversation, in the caller's transaction. What was known stays until the new analysis is
 * there; a run that is still going on is overtaken, and its result thrown away.
 */
export async function queueAnalysis(
  tx: Tx,
  { company_id, clock }: Pick<Ctx, 'company_id' | 'clock'>,
  { conversation_id, why }: { conversation_id: string; why: keyof typeof PRIORITY },
): Promise<void> {
  const requested_at = clock.now();
  const { run } = await tx.conversationAnalysis.upsert({
    where: { company_id_conversation_id: { company_id, conversation_id } },
    create: { company_id, conversation_id, requested_at },
    update: { state: 'waiting', progress: 0, reason: null, requested_at, run: { increment: 1 } },
    select: { run: true },
  });
  await enqueue(
    tx,
    'conversation.analyse',
    { company_id, conversation_id, run },
    { priority: PRIORITY[why] },
  );
}
