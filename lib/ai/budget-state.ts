import type { AiBudgetState } from '@/lib/contracts/ai';
import type { Tx } from '@/lib/db/clients';
import { shareOf, spentThisMonth } from './budget';

/** A company's budget and what it has spent this month. */
export async function budgetState(tx: Tx, company_id: string, now: Date): Promise<AiBudgetState> {
  const row = await tx.aIBudget.findUnique({ where: { company_id } });
  const { spent } = await spentThisMonth(tx, { company_id, now });
  const month = now.toISOString().slice(0, 7);
  const monthly_usd = row?.monthly_usd ?? null;
  const stop_at_percent = row?.stop_at_percent === 100 ? 100 : 120;
  return {
    monthly_usd,
    stop_at_percent,
    month,
    spent_usd: spent,
    spent_percent: monthly_usd === null ? null : (100 * spent) / monthly_usd,
    stopped: monthly_usd !== null && spent >= shareOf(monthly_usd, stop_at_percent),
  };
}
