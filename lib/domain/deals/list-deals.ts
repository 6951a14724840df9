import { type DealPage, type ListDeals, listDealsSchema } from '@/lib/contracts/deals';
import { companyTx } from '@/lib/db/doors';
import type { Prisma } from '@/lib/db/generated/client';
import type { Ctx } from '../ctx';
import { dealFilter } from './deal-filter';
import { DEAL_SELECT, dealLens, dealView } from './deal-view';

/** A page of the company's deals. Those without a day to close on come last, either way. */
export async function listDeals({ ctx, input }: { ctx: Ctx; input: Partial<ListDeals> }): Promise<DealPage> {
  const query = listDealsSchema.parse(input);
  const { page, page_size } = query;
  return companyTx(ctx, async (tx) => {
    const lens = await dealLens(tx, ctx.company_id, ctx.clock.now());
    const where = dealFilter(ctx, query, lens);
    const total = await tx.deal.count({ where });
    const rows = await tx.deal.findMany({
      where,
      orderBy: [dealOrder(query), { id: query.order }],
      skip: (page - 1) * page_size,
      take: page_size,
      select: DEAL_SELECT,
    });
    return { data: rows.map((row) => dealView(row, lens)), page, page_size, total };
  });
}

/** The order of a list of deals as the database takes it. */
export function dealOrder({
  sort,
  order,
}: Pick<ListDeals, 'sort' | 'order'>): Prisma.DealOrderByWithRelationInput {
  switch (sort) {
    case 'value':
      return { value: order };
    case 'expected_close':
      return { expected_close_at: { sort: order, nulls: 'last' } };
    case 'stage_since':
      return { stage_since: order };
    case 'created':
      return { created_at: order };
    case 'updated':
      return { updated_at: order };
  }
}
