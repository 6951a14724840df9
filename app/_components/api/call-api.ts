import { type Problem, problemSchema } from '@/lib/contracts/problem';

export type ApiAnswer = { ok: true; data: unknown } | { ok: false; problem: Problem };

const OFFLINE: Problem = {
  type: 'about:blank',
  title: 'Offline',
  status: 0,
  code: 'offline',
  detail: '',
  request_id: '',
};

/** Calls our API from a page. Never throws: without a connection the problem's code is "offline". */
export async function callApi(method: string, path: string, body?: unknown): Promise<ApiAnswer> {
  try {
    const response = await fetch(path, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const data: unknown = text === '' ? null : JSON.parse(text);
    if (response.ok) return { ok: true, data };
    return problemAnswer(problemSchema.parse(data), response.headers);
  } catch {
    return problemAnswer(null);
  }
}

/** Seconds after which trying again makes sense, as the server said; kept beside the problem it came with. */
const delays = new WeakMap<Problem, number>();

/** A refusal with the delay that its headers ask for; without a problem the server was not reached. */
export function problemAnswer(problem: Problem | null, headers?: Headers): ApiAnswer {
  const seconds = Number(headers?.get('retry-after'));
  if (problem !== null && seconds > 0) delays.set(problem, seconds);
  return { ok: false, problem: problem ?? OFFLINE };
}

export function retryAfter(problem: Problem): number | undefined {
  return delays.get(problem);
}
