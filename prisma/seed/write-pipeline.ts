import { type AnnotatedCall, randomBySeed } from '@/data/captions';
import { companyTx } from '@/lib/db/doors';
import type { SeedCompany } from './cast';
import type { PlannedCall } from './plan-calls';
import { stableId, stableNumber } from './stable-id';
import { TEMPLATES } from './templates';
import { idOf } from './write-company';

const DAY_MS = 86_400_000;
const SOURCES = ['inbound', 'referral', 'event', 'outbound'];
const PROBABILITY: Readonly<Record<string, number>> = {
  prospecting: 0.1,
  qualification: 0.25,
  proposal: 0.5,
  negotiation: 0.75,
  closed_won: 1,
  closed_lost: 0,
};

/** The leads of the planned calls, each with an open deal in most cases. What is there already stays. */
export async function writePipeline(
  company: SeedCompany,
  planned: readonly PlannedCall[],
  calls: ReadonlyMap<string, AnnotatedCall>,
): Promise<void> {
  const company_id = idOf.company(company);
  await companyTx({ company_id }, async (tx) => {
    await tx.lead.createMany({
      data: planned.map((plan) => ({
        company_id,
        id: plan.account.lead_id,
        name: plan.account.contacts.c1?.name ?? plan.account.company,
        email: plan.account.email,
        phone: plan.account.phone,
        company_name: plan.account.company,
        position: TEMPLATES[plan.template_id]?.position ?? null,
        source: SOURCES[stableNumber('source', plan.key) % SOURCES.length] ?? null,
        status: 'working',
        lead_score: 30 + (stableNumber('score', plan.key) % 65),
        created_at: new Date(plan.started_at.getTime() - 9 * DAY_MS),
      })),
      skipDuplicates: true,
    });
    await tx.deal.createMany({
      data: planned.flatMap((plan) => {
        const deal = dealOf(company, plan, calls);
        if (deal === null) return [];
        const { outcome: _outcome, closed_at: _closed_at, ...open } = deal;
        return [{ ...open, company_id, probability: PROBABILITY[open.stage] ?? null }];
      }),
      skipDuplicates: true,
    });
  });
}

/** Closes the deals whose time has come: after their calls, as a rep would. */
export async function closeDeals(
  company: SeedCompany,
  planned: readonly PlannedCall[],
  calls: ReadonlyMap<string, AnnotatedCall>,
  now: Date,
): Promise<void> {
  const company_id = idOf.company(company);
  await companyTx({ company_id }, async (tx) => {
    for (const plan of planned) {
      const deal = dealOf(company, plan, calls);
      if (deal?.outcome == null || deal.closed_at > now) continue;
      await tx.deal.update({
        where: { company_id_id: { company_id, id: deal.id } },
        data: {
          stage: deal.outcome,
          probability: PROBABILITY[deal.outcome] ?? null,
          closed_at: deal.closed_at,
          stage_since: deal.closed_at,
        },
      });
      await tx.lead.update({
        where: { company_id_id: { company_id, id: plan.account.lead_id } },
        data: { status: deal.outcome === 'closed_won' ? 'customer' : 'lost' },
      });
    }
  });
}

function dealOf(company: SeedCompany, plan: PlannedCall, calls: ReadonlyMap<string, AnnotatedCall>) {
  const random = randomBySeed(stableNumber('deal', plan.key));
  const template = TEMPLATES[plan.template_id];
  const next_step = calls.get(plan.template_id)?.final.next_step;
  // Every fifth call is too early for a deal.
  if (template === undefined || random() < 0.2) return null;
  const [low, high] = template.value;
  const value = Math.round((low + random() * (high - low)) / 500) * 500;
  const good = next_step === 'dated' && plan.questions > 0.5 ? 0.55 : 0.2;
  const luck = random();
  const outcome = luck < good ? 'closed_won' : luck > 0.8 ? 'closed_lost' : null;
  const stage = next_step === 'dated' ? (random() < 0.5 ? 'negotiation' : 'proposal') : early(random());
  return {
    id: stableId('deal', plan.key),
    title: `${template.product} · ${plan.account.company}`,
    lead_id: plan.account.lead_id,
    stage,
    value,
    currency: company.currency,
    expected_close_at: new Date(plan.started_at.getTime() + (20 + Math.floor(random() * 40)) * DAY_MS),
    created_at: new Date(plan.started_at.getTime() - 6 * DAY_MS),
    outcome,
    closed_at: new Date(plan.started_at.getTime() + (10 + Math.floor(random() * 15)) * DAY_MS),
  };
}

function early(luck: number): string {
  return luck < 0.4 ? 'prospecting' : 'qualification';
}
