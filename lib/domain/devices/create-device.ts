import type { Clock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';

/** A linked extension stays linked for 24 hours; then the person clicks Connect again. */
export const DEVICE_SECONDS = 24 * 3_600;

interface NewDevice {
  company_id: string;
  user_id: string;
  name: string;
  version: string;
}

/** Registers an extension as a device of a person, who must be active. `clock` decides when it expires. */
export async function createDevice(
  clock: Clock,
  { company_id, user_id, name, version }: NewDevice,
): Promise<{ id: string; expires_at: Date }> {
  const now = clock.now();
  const expires_at = new Date(now.getTime() + DEVICE_SECONDS * 1_000);
  return companyTx({ company_id }, (tx) =>
    tx.device.create({
      data: { company_id, user_id, name, version, created_at: now, last_seen_at: now, expires_at },
      select: { id: true, expires_at: true },
    }),
  );
}
