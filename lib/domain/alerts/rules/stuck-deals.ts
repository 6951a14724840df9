import { stuckDeals as stuckIs } from '../../deals/stuck';
import { readPipeline } from '../../pipeline/read-pipeline';
import type { AlertRule } from './rule';
import { DAY_MS, THRESHOLDS } from './thresholds';

/** Deals that have stood in an open stage for longer than the company's limit, the most valuable ones. */
export const stuckDeals: AlertRule = async (tx, company_id, now) => {
  const pipeline = await readPipeline(tx, company_id);
  const deals = await tx.deal.findMany({
    where: { company_id, closed_at: null, ...stuckIs(pipeline, now) },
    select: {
      id: true,
      title: true,
      stage: true,
      stage_since: true,
      owner_id: true,
      lead: {
        select: {
          owner_id: true,
          conversations: { select: { user_id: true }, orderBy: { conversation_date: 'desc' }, take: 1 },
        },
      },
    },
    orderBy: [{ value: 'desc' }, { id: 'asc' }],
    take: THRESHOLDS.stuck_most,
  });
  return deals.map(({ id, title, stage, stage_since, owner_id, lead }) => {
    const days = Math.floor((now.getTime() - stage_since.getTime()) / DAY_MS);
    // A deal without an owner is the business of who spoke with the customer last.
    const user_id = owner_id ?? lead.owner_id ?? lead.conversations[0]?.user_id;
    return {
      type: 'DEAL_STUCK' as const,
      priority: days >= pipeline.stuck_days * THRESHOLDS.stuck_high ? ('HIGH' as const) : ('MEDIUM' as const),
      key: `deal-stuck:${id}`,
      data: { deal: title, stage, days },
      about: { type: 'deal' as const, id },
      ...(user_id !== undefined && { user_id }),
    };
  });
};
