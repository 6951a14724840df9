import { sessionCookie } from '@/lib/auth/session';
import { systemClock } from '@/lib/clock';
import type { UserRole } from '@/lib/contracts/me';
import { systemTx } from '@/lib/db/doors';
import { startSwitch } from '@/lib/domain/company-switch/start-switch';
import { startSession } from '@/lib/domain/sessions/start-session';
import { env } from '@/lib/env';
import type { Operation } from '@/lib/http/operation';
import { newId } from '@/lib/ids';
import { forget } from '@/lib/rate-limit';
import type { Member, World } from './world';

/** Someone who calls the API, in the company `home`. */
export interface Caller {
  name: string;
  role: UserRole;
  user_id: string;
  /** Null for staff: an ADMIN links no extension. */
  device: { id: string; token: string } | null;
  /** Enters the company again: staff whose visit has been ended. */
  enter?: () => Promise<unknown>;
}

export interface CallInput {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

export function callerOf(name: string, member: Member): Caller {
  return {
    name,
    role: member.role,
    user_id: member.person,
    device: { id: member.device, token: member.token },
  };
}

/** Staff who have just switched into a company. */
export async function visitingAdmin(home: World): Promise<Caller> {
  const id = newId();
  const email = `${id}@staff.example`;
  await systemTx('create company', (tx) =>
    tx.user.create({ data: { id, email, name: 'Staff', role: 'ADMIN', status: 'ACTIVE' } }),
  );
  const enter = () =>
    startSwitch({
      ctx: {
        request_id: 'test',
        clock: systemClock,
        account: {
          user_id: id,
          name: 'Staff',
          email,
          role: 'ADMIN',
          locale: 'pt-BR',
          company: null,
          switch: null,
          session_id: 'test',
        },
      },
      input: { company_slug: home.slug, reason: 'looking after a ticket' },
    });
  return { name: 'visiting ADMIN', role: 'ADMIN', user_id: id, device: null, enter };
}

/** Calls an operation as somebody, or as nobody. */
export async function callAs(
  operation: Operation,
  caller: Caller | null,
  { params = {}, query = {}, body }: CallInput,
): Promise<{ status: number; text: string }> {
  const { auth } = operation.route.spec;
  // The page of the application itself: a foreign origin is refused before anything else.
  const headers = new Headers({ origin: new URL(env().APP_URL).origin });
  if (caller !== null && auth !== 'public') {
    await forget('api_actor', `${caller.user_id}:${auth === 'device' ? caller.device?.id : 'web'}`);
    if (auth === 'device') headers.set('authorization', `Bearer ${caller.device?.token ?? 'none'}`);
    else headers.set('cookie', cookies.get(caller.user_id) ?? '');
  }
  await forget('public_address', 'direct');
  if (body !== undefined) headers.set('content-type', 'application/json');
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  const url = new URL(path, env().APP_URL);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const request = new Request(url, {
    method: operation.method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await operation.route(request, { params: Promise.resolve(params) });
  return { status: response.status, text: await response.text() };
}

const cookies = new Map<string, string>();

/** Signs a caller in with a browser of their own; calls in a session use the latest one. */
export async function signIn({ user_id, enter }: Caller): Promise<void> {
  await enter?.();
  const ctx = { request_id: 'test', clock: systemClock };
  const session = await systemTx('sign in', (tx) => startSession(tx, ctx, user_id));
  const { name, value } = await sessionCookie(session);
  cookies.set(user_id, `${name}=${value}`);
}
