import type { Clock } from '@/lib/clock';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';

/** Revokes every linked extension of a person: after a new password, or when they were disabled. */
export async function revokeDevicesOf(
  clock: Clock,
  company_id: string,
  user_id: string,
  tx?: Tx,
): Promise<void> {
  const scope = tx === undefined ? { company_id } : { company_id, tx };
  await companyTx(scope, (inner) =>
    inner.device.updateMany({
      where: { company_id, user_id, revoked_at: null },
      data: { revoked_at: clock.now() },
    }),
  );
}
