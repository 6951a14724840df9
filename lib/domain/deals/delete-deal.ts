import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { emitWebhook } from '../webhooks/emit-webhook';
import { auditedDeal } from './audited-deal';
import { DEAL_SELECT, dealLens, dealView } from './deal-view';

/** Deletes a deal with its history; its lead and their calls stay. @throws AppError not_found. */
export async function deleteDeal({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<void> {
  authorize(ctx.actor, 'deals.delete');
  const { company_id } = ctx;
  const where = { company_id_id: { company_id, id: input.id } };
  await companyTx(ctx, async (tx) => {
    const found = await tx.deal.findUnique({ where, select: DEAL_SELECT });
    if (found === null) throw notFound('This deal');
    await tx.deal.delete({ where });
    await writeAudit(tx, ctx, {
      action: 'DELETE_DEAL',
      entity_type: 'deal',
      entity_id: input.id,
      before: auditedDeal(dealView(found, await dealLens(tx, company_id, ctx.clock.now()))),
    });
    await emitWebhook(tx, ctx, 'deal.deleted', { id: input.id });
  });
}
