import type { Clock } from '@/lib/clock';
import { languageSchema } from '@/lib/contracts/languages';
import { companyTx } from '@/lib/db/doors';
import type { UserActor } from '@/lib/permissions/actor';
import { ledSquadIds } from '../people/led-squads';

const TOUCH_MS = 60_000;

interface DeviceClaim {
  company_id: string;
  user_id: string;
  device_id: string;
}

/** The person whose extension this is, read fresh; null when it was revoked, has expired, or the person is not active. */
export async function checkDevice({
  clock,
  input,
}: {
  clock: Clock;
  input: DeviceClaim;
}): Promise<UserActor | null> {
  const { company_id, user_id, device_id } = input;
  const now = clock.now();
  return companyTx({ company_id }, async (tx) => {
    const device = await tx.device.findFirst({
      where: {
        company_id,
        id: device_id,
        user_id,
        revoked_at: null,
        expires_at: { gt: now },
        user: { status: 'ACTIVE' },
      },
      select: { last_seen_at: true, user: { select: { role: true, locale: true } } },
    });
    if (device === null) return null;
    if (now.getTime() - device.last_seen_at.getTime() > TOUCH_MS)
      await tx.device.updateMany({ where: { company_id, id: device_id }, data: { last_seen_at: now } });
    return {
      kind: 'user',
      user_id,
      role: device.user.role,
      company_id,
      led_squad_ids: await ledSquadIds(tx, company_id, user_id),
      locale: languageSchema.catch('pt-BR').parse(device.user.locale),
      device_id,
    };
  });
}
