import { budgetState } from '@/lib/ai/budget-state';
import { companyTx } from '@/lib/db/doors';
import { raiseAlert } from '../alerts/raise-alert';
import type { Ctx } from '../ctx';

const PRIORITY = { 80: 'MEDIUM', 100: 'HIGH', 120: 'CRITICAL' } as const;

/** Raises the alert for a share of the month's budget that was reached. Nothing once the budget was lifted. */
export async function tellBudgetStep({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { month: string; percent: number };
}): Promise<void> {
  await companyTx(ctx, async (tx) => {
    const { monthly_usd, spent_usd } = await budgetState(tx, ctx.company_id, ctx.clock.now());
    const step = input.percent === 120 ? 120 : input.percent === 100 ? 100 : 80;
    if (monthly_usd === null) return;
    await raiseAlert({
      ctx: { ...ctx, tx },
      input: {
        type: 'AI_RATE_LIMIT',
        data: { reason: 'budget', percent: step, spent_usd, budget_usd: monthly_usd },
        priority: PRIORITY[step],
        key: `ai-budget:${input.month}:${step}`,
        about: { type: 'ai_usage', id: input.month },
      },
    });
  });
}
