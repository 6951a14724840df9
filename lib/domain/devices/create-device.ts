import type { Clock } from '@/lib/clock';
import { languageSchema } from '@/lib/contracts/languages';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { writeAudit } from '../audit/write-audit';
import { asPerson, type VisitorCtx } from '../sessions/account';

/** A linked extension stays linked for 24 hours; then the person clicks Connect again. */
export const DEVICE_SECONDS = 24 * 3_600;

interface NewDevice {
  company_id: string;
  user_id: string;
  name: string;
  version: string;
}

/**
 * Registers an extension as a device of a person, and drops those of theirs that have expired. `clock` decides when it
 * expires itself; `visitor` tells the audit log where the request came from.
 * @throws AppError not_found when the person is not active in this company.
 */
export async function createDevice(
  clock: Clock,
  { company_id, user_id, name, version }: NewDevice,
  visitor: Omit<VisitorCtx, 'clock'> = { request_id: '' },
): Promise<{ id: string; expires_at: Date }> {
  const now = clock.now();
  const expires_at = new Date(now.getTime() + DEVICE_SECONDS * 1_000);
  return companyTx({ company_id }, async (tx) => {
    const user = await tx.user.findFirst({
      where: { company_id, id: user_id, status: 'ACTIVE' },
      select: { role: true, locale: true },
    });
    if (user === null) throw notFound('This person');
    await tx.device.deleteMany({ where: { company_id, user_id, expires_at: { lt: now } } });
    const device = await tx.device.create({
      data: { company_id, user_id, name, version, created_at: now, last_seen_at: now, expires_at },
      select: { id: true, expires_at: true },
    });
    const locale = languageSchema.catch('pt-BR').parse(user.locale);
    const person = asPerson({ ...visitor, clock }, { user_id, role: user.role, locale }, company_id);
    await writeAudit(tx, person, {
      action: 'LINK_DEVICE',
      entity_type: 'device',
      entity_id: device.id,
      after: { name, version },
    });
    return device;
  });
}
