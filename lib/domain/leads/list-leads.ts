import { type LeadPage, type ListLeads, listLeadsSchema } from '@/lib/contracts/leads';
import { companyTx } from '@/lib/db/doors';
import type { Prisma } from '@/lib/db/generated/client';
import type { Ctx } from '../ctx';
import { leadFilter } from './lead-filter';
import { LEAD_SELECT, leadView } from './lead-view';

/** A page of the company's leads. */
export async function listLeads({ ctx, input }: { ctx: Ctx; input: Partial<ListLeads> }): Promise<LeadPage> {
  const query = listLeadsSchema.parse(input);
  const { page, page_size, order } = query;
  const where = leadFilter(ctx, query);
  return companyTx(ctx, async (tx) => {
    const total = await tx.lead.count({ where });
    const rows = await tx.lead.findMany({
      where,
      orderBy: [leadOrder(query), { id: order }],
      skip: (page - 1) * page_size,
      take: page_size,
      select: LEAD_SELECT,
    });
    return { data: rows.map(leadView), page, page_size, total };
  });
}

/** The order of a list of leads as the database takes it. */
export function leadOrder({
  sort,
  order,
}: Pick<ListLeads, 'sort' | 'order'>): Prisma.LeadOrderByWithRelationInput {
  if (sort === 'name') return { name: order };
  return sort === 'created' ? { created_at: order } : { updated_at: order };
}
