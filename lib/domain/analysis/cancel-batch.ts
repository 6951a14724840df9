import type { Batch } from '@/lib/contracts/ai';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { presentBatch } from './present-batch';
import { releaseWaiting } from './release-waiting';

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
    await releaseWaiting(tx, { company_id, batch_id: row.id, reason: null });
    await writeAudit(tx, ctx, {
      action: 'CANCEL_ANALYSIS_BATCH',
      entity_type: 'analysis_batch',
      entity_id: row.id,
    });
    return presentBatch(tx, row);
  });
}
