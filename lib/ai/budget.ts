import { BUDGET_STEPS } from '@/lib/contracts/ai';
import type { Tx } from '@/lib/db/clients';
import { enqueue } from '@/lib/queue/enqueue';

/** A call that was begun and never ended (its process died) stops counting after this time. */
const LOST_AFTER_MS = 15 * 60_000;

interface At {
  company_id: string;
  now: Date;
}

/** What a company has spent this month, and holds back for calls that run. */
export async function spentThisMonth(
  tx: Tx,
  { company_id, now }: At,
): Promise<{ spent: number; held: number }> {
  const period_month = now.toISOString().slice(0, 7);
  const done = await tx.aIUsage.aggregate({
    where: { company_id, period_month },
    _sum: { estimated_cost_usd: true },
  });
  const running = await tx.aIUsage.aggregate({
    where: { company_id, outcome: 'running', created_at: { gt: new Date(now.getTime() - LOST_AFTER_MS) } },
    _sum: { reserved_usd: true },
  });
  return { spent: done._sum.estimated_cost_usd ?? 0, held: running._sum.reserved_usd ?? 0 };
}

/**
 * Whether a call that costs `usd` at most fits the company's budget. Holds the budget until the transaction ends, so that
 * calls that begin at once are counted one after the other. Nobody is told of a call that does not fit: a cheaper one may.
 */
export async function budgetAllows(tx: Tx, at: At, usd: number): Promise<boolean> {
  const budget = await lockBudget(tx, at.company_id);
  if (budget === null) return true;
  const { spent, held } = await spentThisMonth(tx, at);
  return spent + held + usd <= shareOf(budget.monthly_usd, budget.stop_at_percent);
}

/** US dollars that are `percent` of a budget. */
export const shareOf = (monthly_usd: number, percent: number): number => (monthly_usd * percent) / 100;

/** Sends word of the highest step that the month's cost has reached, once per month and step. */
export async function tellOfBudget(tx: Tx, at: At): Promise<void> {
  const budget = await lockBudget(tx, at.company_id);
  if (budget === null) return;
  const { spent } = await spentThisMonth(tx, at);
  const step = BUDGET_STEPS.findLast((percent) => spent >= shareOf(budget.monthly_usd, percent));
  if (step !== undefined) await tell(tx, at, budget, step);
}

interface Budget {
  monthly_usd: number;
  stop_at_percent: number;
  alerted_month: string | null;
  alerted_percent: number;
}

async function lockBudget(tx: Tx, company_id: string): Promise<Budget | null> {
  const rows = await tx.$queryRaw<(Omit<Budget, 'monthly_usd'> & { monthly_usd: number | null })[]>`
    SELECT monthly_usd, stop_at_percent, alerted_month, alerted_percent FROM ai_budgets
    WHERE company_id = ${company_id} FOR UPDATE`;
  const [row] = rows;
  return row === undefined || row.monthly_usd === null ? null : { ...row, monthly_usd: row.monthly_usd };
}

async function tell(tx: Tx, { company_id, now }: At, budget: Budget, percent: number): Promise<void> {
  const month = now.toISOString().slice(0, 7);
  if (budget.alerted_month === month && budget.alerted_percent >= percent) return;
  await tx.aIBudget.update({
    where: { company_id },
    data: { alerted_month: month, alerted_percent: percent },
  });
  await enqueue(tx, 'ai.budget-step', { company_id, month, percent });
}
