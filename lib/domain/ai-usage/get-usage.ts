import { budgetState } from '@/lib/ai/budget-state';
import { monthOf } from '@/lib/ai/usage';
import { type AiUsage, type AiUsageQuery, aiUsageQuerySchema } from '@/lib/contracts/ai';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { dearestConversations } from './dearest-conversations';
import { SUMS, spentOf } from './spent-of';

const MONTHS = 12;

/** What models cost, by month, feature, person, model and conversation; the last twelve months unless said. @throws AppError forbidden. */
export async function getUsage({ ctx, input }: { ctx: Ctx; input: AiUsageQuery }): Promise<AiUsage> {
  authorize(ctx.actor, 'ai.read');
  const { from, to } = aiUsageQuerySchema.parse(input);
  const { company_id, clock } = ctx;
  const now = clock.now();
  return companyTx(ctx, async (tx) => {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS + 1, 1));
    const period_month = { gte: from ?? monthOf(first), lte: to ?? monthOf(now) };
    const where = { company_id, period_month };
    const sums = { where, ...SUMS };
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
      by_conversation: await dearestConversations(tx, where),
      budget: await budgetState(tx, company_id, now),
    };
  });
}

const dearest = <T extends { cost_usd: number; calls: number }>(rows: T[]): T[] =>
  rows.sort((a, b) => b.cost_usd - a.cost_usd || b.calls - a.calls);
