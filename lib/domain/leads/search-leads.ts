import type { LeadChoice, SearchLeads } from '@/lib/contracts/lead-choices';
import { companyTx } from '@/lib/db/doors';
import { likeText } from '@/lib/db/like-text';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { CHOICE_SELECT, leadChoiceOf } from './lead-choice';

/** Leads of the company whose name, company or e-mail contains the text, by name. */
export async function searchLeads({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: SearchLeads;
}): Promise<{ leads: LeadChoice[] }> {
  authorize(ctx.actor, 'leads.read');
  const has = { contains: likeText(input.query.trim()), mode: 'insensitive' as const };
  return companyTx(ctx, async (tx) => {
    const rows = await tx.lead.findMany({
      where: { company_id: ctx.company_id, OR: [{ name: has }, { company_name: has }, { email: has }] },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: input.limit,
      select: CHOICE_SELECT,
    });
    return { leads: rows.map(leadChoiceOf) };
  });
}
