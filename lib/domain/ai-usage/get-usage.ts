import { budgetState } from '@/lib/ai/budget-state';
import { monthOf } from '@/lib/ai/usage';
import { type AiUsage, type AiUsageQuery, aiUsageQuerySchema } from '@/lib/contracts/ai';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

const MONTHS = 12;

interface Sums {
  _count: { _all: number };
  _sum: {
    prompt_tokens: number | null;
    completion_tokens: number | null;
    cached_tokens: number | null;
    estimated_cost_usd: number | null;
  };
}

/** What models cost, by month, feature, person and model; the last twelve months unless said. @throws AppError forbidden. */
export async function getUsage({ ctx, input }: { ctx: Ctx; input: AiUsageQuery }): Promise<AiUsage> {
  authorize(ctx.actor, 'ai.read');
  const { from, to } = aiUsageQuerySchema.parse(input);
  const { company_id, clock } = ctx;
  const now = clock.now();
  return companyTx(ctx, async (tx) => {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS + 1, 1));
    const period_month = { gte: from ?? monthOf(first), lte: to ?? monthOf(now) };
    const where = { company_id, period_month };
    const sums = {
      where,
      _count: { _all: true },
      _sum: { prompt_tokens: true, completion_tokens: true, cached_tokens: true, estimated_cost_usd: true },
    } as const;
    const total = await tx.aIUsage.aggregate(sums);
    const months = await tx.aIUsage.groupBy({ by: ['period_month'], ...sums });
    const features = await tx.aIUsage.groupBy({ by: ['feature'], ...sums });
    const models = await tx.aIUsage.groupBy({ by: ['provider', 'model'], ...sums });
    const people = await tx.aIUsage.groupBy({ by: ['user_id'], ...sums });
    const users = await tx.user.findMany({
      where: { company_id, id: { in: people.flatMap(({ user_id }) => user_id ?? []) } },
      select: { id: true, name: true },
    });
    return {
      total: spentOf(total),
      by_month: months
        .map((row) => ({ month: row.period_month, ...spentOf(row) }))
        .sort((a, b) => a.month.localeCompare(b.month)),
      by_feature: dearest(features.map((row) => ({ feature: row.feature, ...spentOf(row) }))),
      by_model: dearest(models.map((row) => ({ provider: row.provider, model: row.model, ...spentOf(row) }))),
      by_person: dearest(
        people.map((row) => ({
          user: users.find(({ id }) => id === row.user_id) ?? null,
          ...spentOf(row),
        })),
      ),
      budget: await budgetState(tx, company_id, now),
    };
  });
}

function spentOf({ _count, _sum }: Sums) {
  return {
    calls: _count._all,
    prompt_tokens: _sum.prompt_tokens ?? 0,
    completion_tokens: _sum.completion_tokens ?? 0,
    cached_tokens: _sum.cached_tokens ?? 0,
    cost_usd: _sum.estimated_cost_usd ?? 0,
  };
}

const dearest = <T extends { cost_usd: number; calls: number }>(rows: T[]): T[] =>
  rows.sort((a, b) => b.cost_usd - a.cost_usd || b.calls - a.calls);
