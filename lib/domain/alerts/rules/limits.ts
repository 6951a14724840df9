import type { Tx } from '@/lib/db/clients';
import { settleAlerts } from '../settle-alerts';

/** What the keys of alerts about the month's budget for models begin with. */
export const BUDGET_ALERTS = 'ai-budget:';
/** The same of alerts about vendors that take no more requests for now. */
export const VENDOR_ALERTS = 'ai-vendor:';

const DAY_MS = 86_400_000;

/**
 * Settles alerts about limits of models that no longer bind: the budget of a month that is over, a vendor that has
 * refused nothing for a day.
 */
export async function settleLimits(tx: Tx, company_id: string, now: Date): Promise<void> {
  const month = now.toISOString().slice(0, 7);
  await settleAlerts(
    tx,
    { company_id, open_key: { startsWith: BUDGET_ALERTS }, NOT: { entity_id: month } },
    now,
  );
  const quiet_since = new Date(now.getTime() - DAY_MS);
  await settleAlerts(
    tx,
    { company_id, open_key: { startsWith: VENDOR_ALERTS }, last_raised_at: { lt: quiet_since } },
    now,
  );
}
