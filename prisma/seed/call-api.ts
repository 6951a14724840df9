import type { DeclaredRoute } from '@/lib/http/route';

interface Call {
  params?: Record<string, string>;
  body?: unknown;
}

/** Calls a route handler in this process, over the same request and answer as the network's. @throws Error unless 2xx. */
export async function callApi(
  handler: DeclaredRoute<'device'>,
  token: string,
  path: string,
  { params = {}, body }: Call,
): Promise<unknown> {
  const headers = new Headers({ authorization: `Bearer ${token}` });
  if (body !== undefined) headers.set('content-type', 'application/json');
  const request = new Request(new URL(path, 'http://seed.invalid'), {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
