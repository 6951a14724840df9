import type { LeadChoice, SearchLeads } from '@/lib/contracts/lead-choices';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { namedLike } from '../search/named-like';
import { CHOICE_SELECT, leadChoiceOf } from './lead-choice';

/** Leads of the company whose name, company or e-mail has words that begin like those of the text, by name. */
export async function searchLeads({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: SearchLeads;
}): Promise<{ leads: LeadChoice[] }> {
  authorize(ctx.actor, 'leads.read');
  return companyTx(ctx, async (tx) => {
    const rows = await tx.lead.findMany({
      where: { company_id: ctx.company_id, ...namedLike(input.query) },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: input.limit,
      select: CHOICE_SELECT,
    });
    return { leads: rows.map(leadChoiceOf) };
  });
}
