import type { Batch } from '@/lib/contracts/ai';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { presentBatch } from './present-batch';

const LATEST = 20;

/** The latest batches of the company, the newest first. @throws AppError forbidden. */
export async function listBatches({ ctx }: { ctx: Ctx }): Promise<{ data: Batch[] }> {
  authorize(ctx.actor, 'ai.read');
  return companyTx(ctx, async (tx) => {
    const rows = await tx.analysisBatch.findMany({
      where: { company_id: ctx.company_id },
      orderBy: { created_at: 'desc' },
      take: LATEST,
    });
    const data: Batch[] = [];
    for (const row of rows) data.push(await presentBatch(tx, row));
    return { data };
  });
}
