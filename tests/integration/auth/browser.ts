import { sessionCookie } from '@/lib/auth/session';
import { signIn } from '@/lib/domain/sessions/sign-in';
import { env } from '@/lib/env';
import type { DeclaredRoute } from '@/lib/http/route';
import { PASSWORD, visitor } from './company';

/** Signs in with the password; the value of the browser's `cookie` header. */
export async function cookieOf(email: string, password = PASSWORD): Promise<string> {
  const session = await signIn({ ctx: visitor(), input: { email, password } });
  const { name, value } = await sessionCookie(session);
  return `${name}=${value}`;
}

interface Call {
  cookie?: string;
  token?: string;
  body?: unknown;
  params?: Record<string, string>;
  origin?: string;
}

/** Calls a route as a page of the application would. */
export async function call(
  route: DeclaredRoute,
  method: string,
  { cookie, token, body, params = {}, origin = new URL(env().APP_URL).origin }: Call,
): Promise<{ status: number; data: Record<string, unknown> }> {
  const headers = new Headers({ origin });
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  const request = new Request(`${env().APP_URL}/api/v1/test`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await route(request, { params: Promise.resolve(params) });
  const text = await response.text();
  return { status: response.status, data: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}
