import type { Clock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';

/** A linked extension stays linked for 24 hours; then the person clicks Connect again. */
export const DEVICE_SECONDS = 24 * 3_600;

interface NewDevice {
  company_id: string;
  user_id: string;
  name: string;
  version: string;
}

/**
 * Registers an extension as a device of a person. `clock` decides when it expires.
 * @throws AppError not_found when the person is not active in this company.
 */
export async function createDevice(
  clock: Clock,
  { company_id, user_id, name, version }: NewDevice,
): Promise<{ id: string; expires_at: Date }> {
  const now = clock.now();
  const expires_at = new Date(now.getTime() + DEVICE_SECONDS * 1_000);
  return companyTx({ company_id }, async (tx) => {
    const active = await tx.user.count({ where: { company_id, id: user_id, status: 'ACTIVE' } });
    if (active === 0) throw notFound('This person');
    return tx.device.create({
      data: { company_id, user_id, name, version, created_at: now, last_seen_at: now, expires_at },
      select: { id: true, expires_at: true },
    });
  });
}
