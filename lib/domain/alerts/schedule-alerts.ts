import type { Clock } from '@/lib/clock';
import { localHour } from '@/lib/clock/local-hour';
import { companyTx, systemTx } from '@/lib/db/doors';
import { enqueue } from '@/lib/queue/enqueue';

/** Figures are looked at while people sleep, so that the digest of the next hour has them. */
const CHECK_HOUR = 6;
export const DIGEST_HOUR = 7;

/**
 * Has every company looked at, and the morning's digests made where it is morning. Called every hour; a run that is missed
 * costs that hour's look, not more.
 * @returns how many companies there were.
 */
export async function scheduleAlerts({ clock }: { clock: Clock }): Promise<number> {
  const now = clock.now();
  const companies = await systemTx('schedule alerts', (tx) =>
    tx.company.findMany({ select: { id: true, timezone: true }, orderBy: { id: 'asc' } }),
  );
  for (const { id: company_id, timezone } of companies) {
    const hour = localHour(now, timezone);
    await companyTx({ company_id }, async (tx) => {
      await enqueue(tx, 'alerts.check', { company_id, daily: hour === CHECK_HOUR });
      if (hour === DIGEST_HOUR) await enqueue(tx, 'alerts.digests', { company_id });
    });
  }
  return companies.length;
}
