import type { DealDetail } from '@/lib/contracts/timeline';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { ownFields } from '../pipeline/own-fields';
import { timelineOf } from '../pipeline/timeline-of';
import { DEAL_SELECT, dealLens, dealView } from './deal-view';

const DETAIL_SELECT = {
  ...DEAL_SELECT,
  lead: { select: { id: true, name: true, company_name: true, email: true, phone: true } },
} as const;

/** A deal with what happened with it and its lead. @throws AppError not_found. */
export async function getDeal({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<DealDetail> {
  authorize(ctx.actor, 'deals.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const row = await tx.deal.findUnique({
      where: { company_id_id: { company_id, id: input.id } },
      select: DETAIL_SELECT,
    });
    if (row === null) throw notFound('This deal');
    return {
      ...dealView(row, await dealLens(tx, company_id, ctx.clock.now())),
      lead: row.lead,
      own_fields: ownFields(row.custom_fields),
      timeline: await timelineOf(tx, ctx, { lead_id: row.lead.id, deal_id: row.id }),
    };
  });
}
