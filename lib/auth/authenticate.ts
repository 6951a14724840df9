import type { Account } from '@/lib/domain/sessions/account';
import { AppError } from '@/lib/errors/app-error';
import type { UserActor } from '@/lib/permissions/actor';
import { actorOfDevice } from './device-actor';
import { checkOrigin } from './origin';
import { accountOfSession, actorOfAccount } from './session';

/** How a request may prove who it is from. */
export type Authentication = 'session' | 'device' | 'either';

/**
 * The person behind a request: a Bearer token of a linked extension, or the browser's session cookie (which counts for
 * changes only when the request comes from our own pages).
 * @throws AppError unauthenticated, or forbidden for a foreign origin and for staff who are in no company.
 */
export async function authenticate(request: Request, how: Authentication): Promise<UserActor> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined && how !== 'session') return actorOfDevice(bearer);
  if (how === 'device') throw new AppError('unauthenticated', 'Connect the extension to your account first.');
  const actor = await actorOfAccount(await authenticateAccount(request));
  if (actor === null) throw new AppError('forbidden', 'Switch to a company first.');
  return actor;
}

/**
 * The account behind the browser's session cookie, company or not.
 * @throws AppError unauthenticated, or forbidden for a foreign origin.
 */
export async function authenticateAccount(request: Request): Promise<Account> {
  checkOrigin(request);
  const account = await accountOfSession(request.headers.get('cookie') ?? '');
  if (account === null) throw new AppError('unauthenticated', 'Sign in first.');
  return account;
}
