import type { Tx } from '@/lib/db/clients';
import type { Ctx } from '../ctx';

/** Ticks a conversation off in the batches that wait for it, and ends those that wait for nothing more. */
export async function settleBatchItems(
  tx: Tx,
  { company_id, clock }: Pick<Ctx, 'company_id' | 'clock'>,
  { conversation_id, state }: { conversation_id: string; state: 'done' | 'failed' },
): Promise<void> {
  const items = await tx.analysisBatchItem.findMany({
    where: { company_id, conversation_id, state: 'waiting', batch: { state: 'running' } },
    select: { batch_id: true },
  });
  for (const { batch_id } of items) {
    // Two last items at once: the second waits and sees that the first is done.
    await tx.$queryRaw`SELECT id FROM analysis_batches WHERE company_id = ${company_id} AND id = ${batch_id} FOR UPDATE`;
    await tx.analysisBatchItem.updateMany({
      where: { company_id, batch_id, conversation_id },
      data: { state },
    });
    const left = await tx.analysisBatchItem.count({ where: { company_id, batch_id, state: 'waiting' } });
    if (left === 0)
      await tx.analysisBatch.updateMany({
        where: { company_id, id: batch_id, state: 'running' },
        data: { state: 'done', finished_at: clock.now() },
      });
  }
}
