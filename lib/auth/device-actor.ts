import { type Clock, systemClock } from '@/lib/clock';
import { checkDevice } from '@/lib/domain/devices/check-device';
import { AppError } from '@/lib/errors/app-error';
import type { UserActor } from '@/lib/permissions/actor';
import { readDeviceToken } from './device-token';

/**
 * The person whose linked extension sent this token.
 * @throws AppError unauthenticated: expired, revoked, not ours, or the person is no longer active.
 */
export async function actorOfDevice(token: string, clock: Clock = systemClock): Promise<UserActor> {
  const claims = await readDeviceToken(clock, token);
  const actor =
    claims === null
      ? null
      : await checkDevice({
          clock,
          input: { company_id: claims.company_id, user_id: claims.sub, device_id: claims.device_id },
        });
  if (actor === null) throw new AppError('unauthenticated', 'Connect the extension to your account again.');
  return actor;
}
