import type { AnnotatedCall } from '@/data/captions';
import { companyTx } from '@/lib/db/doors';
import type { SeedCompany } from './cast';
import type { PlannedCall } from './plan-calls';
import { planDeal } from './plan-deal';
import { stableNumber } from './stable-id';
import { TEMPLATES } from './templates';
import { idOf } from './write-company';

const DAY_MS = 86_400_000;
const SOURCES = ['inbound', 'referral', 'event', 'outbound'];
/** The leads of the planned calls, each with a deal at its beginning in most cases. What is there already stays. */
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
        owner_id: idOf.person(company, plan.rep),
        lead_score: 30 + (stableNumber('score', plan.key) % 65),
        created_at: new Date(plan.started_at.getTime() - 9 * DAY_MS),
      })),
      skipDuplicates: true,
    });
    await tx.deal.createMany({
      data: planned.flatMap((plan) => {
        const planned_deal = planDeal(company, plan, calls);
        if (planned_deal === null) return [];
        const { created_at } = planned_deal.deal;
        const first = { stage: 'prospecting', stage_since: created_at, probability: 0.1 };
        return [{ ...planned_deal.deal, ...first, company_id, owner_id: idOf.person(company, plan.rep) }];
      }),
      skipDuplicates: true,
    });
  });
}
