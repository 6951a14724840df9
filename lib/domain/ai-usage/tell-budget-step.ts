import { shareOf } from '@/lib/ai/budget';
import { budgetState } from '@/lib/ai/budget-state';
import { BUDGET_STEPS } from '@/lib/contracts/ai';
import { companyTx } from '@/lib/db/doors';
import { raiseAlert } from '../alerts/raise-alert';
import { BUDGET_ALERTS } from '../alerts/rules/limits';
import type { Ctx } from '../ctx';

const PRIORITY = { 80: 'MEDIUM', 100: 'HIGH', 120: 'CRITICAL' } as const;

/** Raises the alert for a share of the month's budget that was reached. Nothing once the budget was raised or the month is over. */
export async function tellBudgetStep({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { month: string; percent: number };
}): Promise<void> {
  await companyTx(ctx, async (tx) => {
    const { monthly_usd, month, spent_usd, stop_at_percent } = await budgetState(
      tx,
      ctx.company_id,
      ctx.clock.now(),
    );
    const step = BUDGET_STEPS.find((percent) => percent === input.percent);
    if (step === undefined || monthly_usd === null || month !== input.month) return;
    if (spent_usd < shareOf(monthly_usd, step)) return;
    const stopped = step >= stop_at_percent;
    await raiseAlert({
      ctx: { ...ctx, tx },
      input: {
        type: 'AI_RATE_LIMIT',
        data: { reason: 'budget', percent: step, spent_usd, budget_usd: monthly_usd, stopped },
        priority: stopped ? 'CRITICAL' : PRIORITY[step],
        // The same step of another budget is news, even when somebody has just dealt with this one.
        key: `${BUDGET_ALERTS}${month}:${monthly_usd}:${step}`,
        about: { type: 'ai_usage', id: month },
      },
    });
  });
}
