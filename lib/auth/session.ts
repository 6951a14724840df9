import { decode, encode } from 'next-auth/jwt';
import { cache } from 'react';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { ledSquadIds } from '@/lib/domain/people/led-squads';
import type { Account } from '@/lib/domain/sessions/account';
import { checkSession } from '@/lib/domain/sessions/check-session';
import { SESSION_SECONDS, type StartedSession } from '@/lib/domain/sessions/start-session';
import { env } from '@/lib/env';
import type { UserActor } from '@/lib/permissions/actor';

/** The session cookie's name, as next-auth chooses it for this address. */
export function sessionCookieName(): string {
  const secure = env().APP_URL.startsWith('https:');
  return `${secure ? '__Secure-' : ''}next-auth.session-token`;
}

/** The cookie of a started session, in the form that sign-in writes. */
export async function sessionCookie(session: StartedSession): Promise<{ name: string; value: string }> {
  const token = { sub: session.user_id, sid: session.session_secret };
  const value = await encode({ token, secret: env().NEXTAUTH_SECRET, maxAge: SESSION_SECONDS });
  return { name: sessionCookieName(), value };
}

/**
 * The account behind a `cookie` header, or behind the running page's when none is given; null without a session that
 * stands. Checked against the database once per request.
 */
export async function accountOfSession(cookie_header?: string): Promise<Account | null> {
  const value =
    cookie_header === undefined ? await cookieOfPage() : cookieIn(cookie_header, sessionCookieName());
  return value === undefined ? null : accountOfCookie(value);
}

/** The same person as an actor in a company; null also for an ADMIN who is in none. */
export async function actorOfSession(cookie_header?: string): Promise<UserActor | null> {
  const account = await accountOfSession(cookie_header);
  return account === null ? null : actorOfAccount(account);
}

/** An account as an actor: in its own company, or for an ADMIN in the one that they are visiting. */
export async function actorOfAccount(account: Account): Promise<UserActor | null> {
  const company_id = (account.role === 'ADMIN' ? account.switch?.company : account.company)?.id;
  if (company_id === undefined) return null;
  const led_squad_ids =
    account.role === 'ADMIN'
      ? []
      : await companyTx({ company_id }, (tx) => ledSquadIds(tx, company_id, account.user_id));
  return {
    kind: 'user',
    user_id: account.user_id,
    role: account.role,
    company_id,
    led_squad_ids,
    locale: account.locale,
    ...(account.switch === null ? {} : { switch_id: account.switch.id }),
  };
}

const accountOfCookie = cache(async (value: string): Promise<Account | null> => {
  const token = await decode({ token: value, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  if (typeof token?.sub !== 'string' || typeof token.sid !== 'string') return null;
  return checkSession({
    clock: systemClock,
    input: { user_id: token.sub, session_secret: token.sid },
  });
});

async function cookieOfPage(): Promise<string | undefined> {
  const { cookies } = await import('next/headers');
  return (await cookies()).get(sessionCookieName())?.value;
}

function cookieIn(header: string, name: string): string | undefined {
  const pair = header.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}
