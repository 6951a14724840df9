import { systemClock } from '@/lib/clock';
import { checkKey } from '@/lib/domain/api-keys/check-key';
import { AppError } from '@/lib/errors/app-error';
import type { MachineActor, UserActor } from '@/lib/permissions/actor';
import { authenticate } from './authenticate';

/**
 * The machine behind an X-API-Key header, or else the person behind the browser's session.
 * @throws AppError unauthenticated for a key that is unknown, expired or revoked.
 */
export async function authenticateKeyOrSession(request: Request): Promise<MachineActor | UserActor> {
  const key = request.headers.get('x-api-key');
  if (key === null) return authenticate(request, 'session');
  const actor = await checkKey({ clock: systemClock, input: { key } });
  if (actor === null) throw new AppError('unauthenticated', 'This API key is not valid.');
  return actor;
}
