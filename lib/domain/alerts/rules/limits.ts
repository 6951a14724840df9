import type { Tx } from '@/lib/db/clients';
import { settleAlerts } from '../settle-alerts';

/** What the keys of alerts about the month's budget for models begin with. */
export const BUDGET_ALERTS = 'ai-budget:';

/** Settles alerts about limits of models that no longer bind: the budget of a month that is over. */
export async function settleLimits(tx: Tx, company_id: string, now: Date): Promise<void> {
  const month = now.toISOString().slice(0, 7);
  await settleAlerts(
    tx,
    { company_id, open_key: { startsWith: BUDGET_ALERTS }, NOT: { entity_id: month } },
    now,
  );
}
