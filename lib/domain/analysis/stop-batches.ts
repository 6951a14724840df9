import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '../ctx';
import { releaseWaiting } from './release-waiting';

/** Ends the running batches that a conversation belongs to, because the budget is spent: going on would bring only rules. */
export async function stopBatches(
  ctx: Pick<Ctx, 'company_id' | 'clock'>,
  conversation_id: string,
): Promise<void> {
  const { company_id } = ctx;
  await companyTx(ctx, async (tx) => {
    const where = { company_id, state: 'running' as const, items: { some: { conversation_id } } };
    const batches = await tx.analysisBatch.findMany({ where, select: { id: true } });
    for (const { id } of batches) {
      const { count } = await tx.analysisBatch.updateMany({
        where: { company_id, id, state: 'running' },
        data: { state: 'stopped', finished_at: ctx.clock.now() },
      });
      if (count > 0) await releaseWaiting(tx, { company_id, batch_id: id, reason: 'budget_spent' });
    }
  });
}
