import type { Batch } from '@/lib/contracts/ai';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { presentBatch } from './present-batch';

/**
 * Stops a batch: what is done stays, what waits keeps the analysis that it had. A batch that has ended is left as it is.
 * @throws AppError not_found, forbidden.
 */
export async function cancelBatch({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<Batch> {
  authorize(ctx.actor, 'ai.write');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const key = { company_id_id: { company_id, id: input.id } };
    const before = await tx.analysisBatch.findUnique({ where: key });
    if (before === null) throw notFound('Batch');
    if (before.state !== 'running') return presentBatch(tx, before);
    const row = await tx.analysisBatch.update({
      where: key,
      data: { state: 'cancelled', finished_at: ctx.clock.now() },
    });
    // A run of its own number takes the waiting ones off: the jobs that are queued find themselves overtaken.
    await tx.$executeRaw`
      UPDATE conversation_analyses a SET run = a.run + 1, progress = 100,
        state = CASE WHEN a.content IS NULL THEN 'failed' ELSE 'ready' END::"AnalysisState"
      FROM analysis_batch_items i
      WHERE i.company_id = ${company_id} AND i.batch_id = ${row.id} AND i.state = 'waiting'
        AND a.company_id = i.company_id AND a.conversation_id = i.conversation_id AND a.state = 'waiting'`;
    await writeAudit(tx, ctx, {
      action: 'CANCEL_ANALYSIS_BATCH',
      entity_type: 'analysis_batch',
      entity_id: row.id,
    });
    return presentBatch(tx, row);
  });
}
