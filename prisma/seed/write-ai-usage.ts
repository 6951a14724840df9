import { randomBySeed } from '@/data/captions';
import { costOf } from '@/lib/ai/prices';
import { monthOf } from '@/lib/ai/usage';
import type { AnalysisReason } from '@/lib/contracts/analysis';
import { companyTx } from '@/lib/db/doors';
import { tellBudgetStep } from '@/lib/domain/ai-usage/tell-budget-step';
import type { SeedCompany } from './cast';
import { stableId, stableNumber } from './stable-id';
import { idOf } from './write-company';

const DAYS = 80;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** What a call of each kind costs about: tokens in and out, and which model answers it. */
const KINDS = [
  {
    feature: 'conversation_analysis',
    provider: 'anthropic',
    model: 'claude-sonnet-5-5',
    input: 18_000,
    output: 4_800,
    a_day: 3,
  },
  {
    feature: 'intelligent_search',
    provider: 'anthropic',
    model: 'claude-haiku-5-5',
    input: 5_500,
    output: 500,
    a_day: 3,
  },
  {
    feature: 'coaching_summary',
    provider: 'openai',
    model: 'gpt-6.1-terra',
    input: 4_000,
    output: 700,
    a_day: 1,
  },
  {
    feature: 'playbook_generation',
    provider: 'anthropic',
    model: 'claude-opus-5-5',
    input: 14_000,
    output: 5_000,
    a_day: 0.12,
  },
] as const;

/** The rules analysed the demo's calls: what a model cost for one of so many gave no answer that could be used. */
const TRIED_OF = 9;

/** Three months of calls to models, invented: the demo itself asks none. The month's budget is nearly spent. */
export async function writeAiUsage(company: SeedCompany, now: Date): Promise<void> {
  const company_id = idOf.company(company);
  const random = randomBySeed(stableNumber('ai-usage', company.key));
  const people = company.people.filter(({ week }) => week !== undefined);
  const calls = await companyTx({ company_id }, (tx) =>
    tx.conversation.findMany({
      where: { company_id, processed_at: { not: null } },
      orderBy: { id: 'asc' },
      select: { id: true, user_id: true, conversation_date: true },
    }),
  );
  const tried = calls.filter((_, at) => at % TRIED_OF === 0);
  let analysed = 0;
  const rows = Array.from({ length: DAYS }, (_, day) => day).flatMap((day) =>
    KINDS.flatMap((kind) => {
      const count = Math.floor(kind.a_day * (0.6 + random()) + random());
      return Array.from({ length: count }, (_, n) => {
        const some_time = new Date(now.getTime() - day * DAY_MS - Math.floor(random() * DAY_MS));
        const call = kind.feature === 'conversation_analysis' ? tried[analysed++] : undefined;
        const created_at = call === undefined ? some_time : analysedAt(call.conversation_date, now);
        const prompt_tokens = Math.round(kind.input * (0.5 + random()));
        const completion_tokens = Math.round(kind.output * (0.5 + random()));
        const tokens = { prompt: prompt_tokens, completion: completion_tokens, cached: 0, cache_write: 0 };
        const person = people[Math.floor(random() * people.length)];
        return {
          company_id,
          id: stableId('ai-usage', company.key, kind.feature, String(day), String(n)),
          provider: kind.provider,
          model: kind.model,
          feature: kind.feature,
          ...(call !== undefined && { outcome: 'bad_answer' as const }),
          prompt_tokens,
          completion_tokens,
          total_tokens: prompt_tokens + completion_tokens,
          estimated_cost_usd: costOf(kind.provider, kind.model, tokens),
          period_month: monthOf(created_at),
          duration_ms: Math.round(2_500 + random() * 9_000),
          user_id: call?.user_id ?? (person === undefined ? null : idOf.person(company, person)),
          conversation_id: call?.id ?? null,
          created_at,
        };
      });
    }),
  );
  const month = monthOf(now);
  const spent = rows
    .filter(({ period_month }) => period_month === month)
    .reduce((sum, { estimated_cost_usd }) => sum + estimated_cost_usd, 0);
  // A round sum of which more than four fifths are spent, once the month has begun in earnest.
  const monthly_usd = Math.max(1, Math.ceil(spent / 0.88));
  const told = spent >= 0.8 * monthly_usd;
  const first = await companyTx({ company_id }, async (tx) => {
    await tx.aIUsage.createMany({ data: rows, skipDuplicates: true });
    await tx.conversationAnalysis.updateMany({
      where: { company_id, made_by: 'rules', conversation_id: { in: tried.map(({ id }) => id) } },
      data: { reason: 'answer_unusable' satisfies AnalysisReason },
    });
    const { count } = await tx.aIBudget.createMany({
      data: [
        {
          company_id,
          monthly_usd,
          stop_at_percent: 120,
          alerted_month: month,
          alerted_percent: told ? 80 : 0,
        },
      ],
      skipDuplicates: true,
    });
    return count > 0;
  });
  if (!first || !told) return;
  const actor = { kind: 'system' as const, job: 'seed', company_id };
  const ctx = { company_id, actor, request_id: 'seed', clock: { now: () => now } };
  await tellBudgetStep({ ctx, input: { month, percent: 80 } });
}

/** An analysis is made soon after its call. */
const analysedAt = (call: Date, now: Date): Date =>
  new Date(Math.min(now.getTime(), call.getTime() + HOUR_MS));
