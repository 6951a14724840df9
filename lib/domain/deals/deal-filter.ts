import { nextDay, startOfDay } from '@/lib/clock/company-day';
import type { DealFilter } from '@/lib/contracts/deals';
import type { Prisma } from '@/lib/db/generated/client';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { closedStages } from '../pipeline/read-pipeline';
import { namedLike } from '../search/named-like';
import type { DealLens } from './deal-view';
import { stuckDeals } from './stuck';

/** The filters of lists, board, funnel and export as a condition. @throws AppError forbidden. */
export function dealFilter(ctx: Ctx, query: DealFilter, lens: DealLens): Prisma.DealWhereInput {
  authorize(ctx.actor, 'deals.read');
  const { stage, state, owner_id, lead_id, from, to } = query;
  const { pipeline, timezone } = lens;
  const all: Prisma.DealWhereInput[] = [];
  if (stage !== undefined) all.push({ stage });
  if (state === 'open') all.push({ stage: { notIn: closedStages(pipeline) } });
  else if (state !== undefined) all.push({ stage: { in: closedStages(pipeline, state) } });
  if (owner_id !== undefined) all.push({ owner_id });
  if (lead_id !== undefined) all.push({ lead_id });
  if (query.stuck !== undefined) all.push(stuckDeals(pipeline, lens.now));
  if (from !== undefined) all.push({ expected_close_at: { gte: startOfDay(from, timezone) } });
  if (to !== undefined) all.push({ expected_close_at: { lt: startOfDay(nextDay(to), timezone) } });
  const text = query.q?.trim();
  if (text) all.push(namedLike(text));
  return { company_id: ctx.company_id, AND: all };
}
