import type { Tx } from '@/lib/db/clients';
import type { Prisma } from '@/lib/db/generated/client';

/**
 * Closes open alerts that no longer hold. Nobody has acknowledged them: should the same come back, it is raised at once.
 */
export async function settleAlerts(
  tx: Tx,
  { company_id, ...which }: Prisma.AlertWhereInput & { company_id: string },
  now: Date,
): Promise<void> {
  await tx.alert.updateMany({
    where: { company_id, acknowledged_at: null, AND: [{ open_key: { not: null } }, which] },
    data: { status: 'ACKNOWLEDGED', acknowledged_at: now, open_key: null, dedup_key: null },
  });
}

/**
 * What the alert with this key was about is over: it is settled where it is open, and where somebody has dealt with it the same
 * is news again should it come back.
 */
export async function endAlert(tx: Tx, company_id: string, key: string, now: Date): Promise<void> {
  await settleAlerts(tx, { company_id, open_key: key }, now);
  await tx.alert.updateMany({ where: { company_id, dedup_key: key }, data: { dedup_key: null } });
}
