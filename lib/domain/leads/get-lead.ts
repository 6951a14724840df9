import type { LeadDetail } from '@/lib/contracts/timeline';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { DEAL_SELECT, dealLens, dealView } from '../deals/deal-view';
import { ownFields } from '../pipeline/own-fields';
import { timelineOf } from '../pipeline/timeline-of';
import { LEAD_SELECT, leadView } from './lead-view';

/** So many deals of one lead are shown. */
const MOST_DEALS = 50;

/** A lead with its deals and what happened with it. @throws AppError not_found. */
export async function getLead({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<LeadDetail> {
  authorize(ctx.actor, 'leads.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const row = await tx.lead.findUnique({
      where: { company_id_id: { company_id, id: input.id } },
      select: { ...LEAD_SELECT, custom_fields: true },
    });
    if (row === null) throw notFound('This lead');
    const { custom_fields, ...lead } = row;
    const lens = await dealLens(tx, company_id, ctx.clock.now());
    const deals = await tx.deal.findMany({
      where: { company_id, lead_id: row.id },
      orderBy: [{ updated_at: 'desc' }, { id: 'asc' }],
      take: MOST_DEALS,
      select: DEAL_SELECT,
    });
    return {
      ...leadView(lead),
      deals: deals.map((deal) => dealView(deal, lens)),
      own_fields: ownFields(custom_fields),
      timeline: await timelineOf(tx, ctx, { lead_id: row.id }),
    };
  });
}
