import { AppError } from '@/lib/errors/app-error';
import type { UserActor } from '@/lib/permissions/actor';
import { actorOfDevice } from './device-actor';
import { checkOrigin } from './origin';
import { actorOfSession } from './session';

/** How a request may prove who it is from. */
export type Authentication = 'session' | 'device' | 'either';

/**
 * The person behind a request: a Bearer token of a linked extension, or the browser's session cookie (which counts for
 * changes only when the request comes from our own pages).
 * @throws AppError unauthenticated, or forbidden for a foreign origin.
 */
export async function authenticate(request: Request, how: Authentication): Promise<UserActor> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined && how !== 'session') return actorOfDevice(bearer);
  if (how === 'device') throw new AppError('unauthenticated', 'Connect the extension to your account first.');
  checkOrigin(request);
  const actor = await actorOfSession();
  if (actor === null) throw new AppError('unauthenticated', 'Sign in first.');
  return actor;
}
