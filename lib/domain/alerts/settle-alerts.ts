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
