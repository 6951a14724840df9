import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { type DealChoices, dealChoices } from '../pipeline/deal-choices';

export interface LeadChoices extends DealChoices {
  /** What the company's leads carry, the most used first. */
  statuses: string[];
  sources: string[];
}

/** So many of each are offered. */
const MOST = 40;

/** What the filters and forms of leads offer. */
export async function leadFilterChoices({ ctx }: { ctx: Ctx }): Promise<LeadChoices> {
  authorize(ctx.actor, 'leads.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const statuses = await tx.lead.groupBy({
      by: ['status'],
      where: { company_id, status: { not: null } },
      orderBy: { _count: { id: 'desc' } },
      take: MOST,
    });
    const sources = await tx.lead.groupBy({
      by: ['source'],
      where: { company_id, source: { not: null } },
      orderBy: { _count: { id: 'desc' } },
      take: MOST,
    });
    return {
      ...(await dealChoices({ ctx: { ...ctx, tx } })),
      statuses: statuses.flatMap(({ status }) => status ?? []),
      sources: sources.flatMap(({ source }) => source ?? []),
    };
  });
}
