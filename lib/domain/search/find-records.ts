import type { Tx } from '@/lib/db/clients';
import type { Prisma } from '@/lib/db/generated/client';
import { may } from '@/lib/permissions/permissions';
import { type Ctx, personOf } from '../ctx';
import { stuckDeals } from '../deals/stuck';
import { closedStages, readPipeline } from '../pipeline/read-pipeline';
import { type AskedRecords, askedRecords, type DealState } from './asked-records';
import { best, type NamedRows } from './find-names';
import type { ParsedQuestion } from './parse-question';

/** How many leads, and how many deals, an answer tells of. */
export const MOST_RECORDS = 8;

interface Question {
  text: string;
  parsed: ParsedQuestion;
  named: NamedRows;
  /** Leads of the conversations that answer it, the best first. */
  cited_leads: readonly string[];
}

/**
 * The leads and deals that a question is about, of those that the actor may read: the ones that it names, then those of the
 * stage, state, reason, status or source that it asks for, or of the conversations that answer it. Bounded.
 */
export async function findRecords(
  tx: Tx,
  ctx: Ctx,
  { text, parsed, named, cited_leads }: Question,
): Promise<{ leads: string[]; deals: string[] }> {
  const { company_id } = ctx;
  const { role } = personOf(ctx);
  const pipeline = await readPipeline(tx, company_id);
  const asked = askedRecords(text, pipeline);
  const leads = may(role, 'leads.read') ? best(named.leads, MOST_RECORDS) : [];
  if (may(role, 'leads.read') && asked.leads) {
    const where = leadsAsked(asked) ?? { id: { in: [...cited_leads] } };
    const rows = await tx.lead.findMany({
      where: { company_id, ...where },
      orderBy: [{ updated_at: 'desc' }, { id: 'asc' }],
      take: MOST_RECORDS,
      select: { id: true },
    });
    leads.push(...rows.map(({ id }) => id));
  }
  const deals = may(role, 'deals.read') ? best(named.deals, MOST_RECORDS) : [];
  const open = { stage: { notIn: closedStages(pipeline) } };
  const wheres: Prisma.DealWhereInput[] = [{ lead_id: { in: [...named.leads.keys()] }, ...open }];
  if (asked.deals) {
    const of_calls = cited_leads.length > 0 ? { lead_id: { in: [...cited_leads] }, ...open } : open;
    wheres.push(dealsAsked(asked, parsed) ?? of_calls);
  }
  for (const where of may(role, 'deals.read') ? wheres : []) {
    const rows = await tx.deal.findMany({
      where: { company_id, ...where },
      orderBy: [{ value: 'desc' }, { id: 'asc' }],
      take: MOST_RECORDS,
      select: { id: true },
    });
    deals.push(...rows.map(({ id }) => id));
  }
  return { leads: bounded(leads), deals: bounded(deals) };

  function dealsAsked(
    { stages, states, reasons }: AskedRecords,
    { period }: ParsedQuestion,
  ): Prisma.DealWhereInput | null {
    if (stages.length + states.length === 0) return null;
    const closed = states.some((state) => state === 'won' || state === 'lost');
    const within = period && { closed_at: { gte: period.from, lt: period.to } };
    // What is stuck is open.
    const kinds = states.includes('stuck') ? states.filter((state) => state !== 'open') : states;
    return {
      AND: [
        ...(stages.length > 0 ? [{ stage: { in: stages } }] : []),
        ...(kinds.length > 0 ? [{ OR: kinds.map(stateOf) }] : []),
        ...(closed && reasons.length > 0 ? [{ close_reason: { in: reasons } }] : []),
        ...(closed && within ? [within] : []),
      ],
    };
  }

  function stateOf(state: DealState): Prisma.DealWhereInput {
    if (state === 'open') return open;
    return state === 'stuck'
      ? stuckDeals(pipeline, ctx.clock.now())
      : { stage: { in: closedStages(pipeline, state) } };
  }
}

function leadsAsked({ statuses, sources }: AskedRecords): Prisma.LeadWhereInput | null {
  if (statuses.length + sources.length === 0) return null;
  return {
    ...(statuses.length > 0 && { status: { in: statuses } }),
    ...(sources.length > 0 && { source: { in: sources } }),
  };
}

const bounded = (ids: readonly string[]): string[] => [...new Set(ids)].slice(0, MOST_RECORDS);
