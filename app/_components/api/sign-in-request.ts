import { z } from 'zod';
import type { SignIn } from '@/lib/contracts/accounts';
import { problemSchema } from '@/lib/contracts/problem';
import { type ApiAnswer, problemAnswer } from './call-api';

const csrfSchema = z.object({ csrfToken: z.string() });
const targetSchema = z.object({ url: z.string() });

/** Signs this browser in with e-mail and password; the answer sets the session cookie. */
export async function requestSignIn(input: SignIn): Promise<ApiAnswer> {
  return post('/api/auth/callback/credentials', { ...input });
}

/** Leaves for Google, which leads back to `next`. Returns only when that did not work. */
export async function requestGoogleSignIn(next: string): Promise<ApiAnswer> {
  const answer = await post('/api/auth/signin/google', { callbackUrl: next });
  const target = answer.ok ? targetSchema.safeParse(answer.data) : null;
  if (target?.success) window.location.assign(target.data.url);
  return answer;
}

async function post(path: string, fields: Record<string, string>): Promise<ApiAnswer> {
  try {
    const { csrfToken } = csrfSchema.parse(await (await fetch('/api/auth/csrf')).json());
    const body = new URLSearchParams({ ...fields, csrfToken, json: 'true' });
    const response = await fetch(path, { method: 'POST', body });
    const data: unknown = await response.json();
    if (response.ok) return { ok: true, data };
    return problemAnswer(problemSchema.parse(data), response.headers);
  } catch {
    return problemAnswer(null);
  }
}
