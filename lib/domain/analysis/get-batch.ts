import type { Batch } from '@/lib/contracts/ai';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { presentBatch } from './present-batch';

/** One batch with its progress. @throws AppError not_found, forbidden. */
export async function getBatch({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<Batch> {
  authorize(ctx.actor, 'ai.read');
  return companyTx(ctx, async (tx) => {
    const row = await tx.analysisBatch.findUnique({
      where: { company_id_id: { company_id: ctx.company_id, id: input.id } },
    });
    if (row === null) throw notFound('Batch');
    return presentBatch(tx, row);
  });
}
