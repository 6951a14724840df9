import { type AnnotatedCall, randomBySeed } from '@/data/captions';
import { DEFAULT_PIPELINE } from '@/lib/contracts/pipeline';
import type { SeedCompany } from './cast';
import type { PlannedCall } from './plan-calls';
import { stableId, stableNumber } from './stable-id';
import { TEMPLATES } from './templates';

const DAY_MS = 86_400_000;

/** When a deal enters a stage. */
export interface PlannedMove {
  stage: string;
  at: Date;
  close_reason: string | null;
}

/** The deal of a call and its way through the stages; null for a call that comes too early for one. */
export function planDeal(company: SeedCompany, plan: PlannedCall, calls: ReadonlyMap<string, AnnotatedCall>) {
  const random = randomBySeed(stableNumber('deal', plan.key));
  const template = TEMPLATES[plan.template_id];
  const next_step = calls.get(plan.template_id)?.final.next_step;
  // Every fifth call is too early for a deal.
  if (template === undefined || random() < 0.2) return null;
  const [low, high] = template.value;
  const value = Math.round((low + random() * (high - low)) / 500) * 500;
  const good = next_step === 'dated' && plan.questions > 0.5 ? 0.55 : 0.2;
  const luck = random();
  const end = luck < good ? 'closed_won' : luck > 0.8 ? 'closed_lost' : null;
  const farthest = next_step === 'dated' ? (random() < 0.5 ? 'negotiation' : 'proposal') : early(random());
  const after = (days: number) => new Date(plan.started_at.getTime() + days * DAY_MS);
  const expected_close_at = after(20 + Math.floor(random() * 40));
  const closed_at = after(10 + Math.floor(random() * 15));
  const way = [
    { stage: 'qualification', at: after(-2) },
    { stage: 'proposal', at: after(2) },
    { stage: 'negotiation', at: after(6) },
  ];
  const last = way.findIndex(({ stage }) => stage === (end === 'closed_won' ? 'negotiation' : farthest));
  const moves: PlannedMove[] = way.slice(0, last + 1).map((move) => ({ ...move, close_reason: null }));
  if (end !== null) moves.push({ stage: end, at: closed_at, close_reason: reasonOf(plan, end) });
  const deal = {
    id: stableId('deal', plan.key),
    title: `${template.product} · ${plan.account.company}`,
    lead_id: plan.account.lead_id,
    value,
    currency: company.currency,
    expected_close_at,
    created_at: after(-6),
  };
  return { deal, moves };
}

/** Every seventh ended deal has no reason, as in life. */
function reasonOf(plan: PlannedCall, end: 'closed_won' | 'closed_lost'): string | null {
  const reasons = end === 'closed_won' ? DEFAULT_PIPELINE.win_reasons : DEFAULT_PIPELINE.loss_reasons;
  const number = stableNumber('reason', plan.key);
  return number % 7 === 0 ? null : (reasons[Math.floor(number / 7) % reasons.length] ?? null);
}

function early(luck: number): string {
  return luck < 0.4 ? 'prospecting' : 'qualification';
}
