import type { z } from 'zod';
import { problemSchema } from '@/lib/contracts/problem';
import { appUrl } from './company-url';

/**
 * How a call to the API ended, by what to do next: use it, try again later, connect the account again, or give up because
 * the same request will always be refused.
 */
export type ApiOutcome<T> =
  | { kind: 'ok'; body: T }
  | { kind: 'later'; wait_ms: number | null }
  | { kind: 'unauthorised' }
  | { kind: 'refused'; code: string };

export interface ApiRequest<T> {
  method: 'GET' | 'POST' | 'PATCH';
  path: `/api/v1/${string}`;
  token: string | null;
  body?: unknown;
  answer: z.ZodType<T>;
}

const TIMEOUT_MS = 15_000;

export async function callApi<T>(request: ApiRequest<T>): Promise<ApiOutcome<T>> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${await appUrl()}${request.path}`, {
      method: request.method,
      headers: {
        accept: 'application/json',
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(request.token === null ? {} : { authorization: `Bearer ${request.token}` }),
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    text = await response.text();
  } catch {
    return { kind: 'later', wait_ms: null };
  }
  if (response.ok) return readAnswer(text, request.answer);
  if (response.status === 401) return { kind: 'unauthorised' };
  if (response.status >= 500 || response.status === 408 || response.status === 425 || response.status === 429)
    return { kind: 'later', wait_ms: retryAfter(response) };
  return { kind: 'refused', code: problemCode(text) ?? `http_${response.status}` };
}

/** An answer that is not the API's (a proxy's page, say) is a fault on the way: what we sent may be fine. */
function readAnswer<T>(text: string, answer: z.ZodType<T>): ApiOutcome<T> {
  const parsed = answer.safeParse(asJson(text));
  return parsed.success ? { kind: 'ok', body: parsed.data } : { kind: 'later', wait_ms: null };
}

function problemCode(text: string): string | null {
  const parsed = problemSchema.pick({ code: true }).safeParse(asJson(text));
  return parsed.success ? parsed.data.code : null;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Seconds of a Retry-After header, in ms; a date there is rare and not worth reading. */
function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null;
}
