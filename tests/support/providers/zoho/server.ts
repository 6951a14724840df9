import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { accounts } from './accounts';
import { type Answer, problem } from './answers';
import { api } from './api';
import { control } from './control';
import type { Zoho } from './zoho';

const VERSION = /^\/crm\/v[2-8](\/.*)$/;
const DATA_CENTRE = /^\/dc\/(\w+)(\/.*)$/;

/** Puts an organisation behind a port on this machine. */
export async function listen(zoho: Zoho, port: number): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    handle(zoho, request, response).catch((error: unknown) => {
      if (!response.headersSent) write(response, problem(500, 'INTERNAL_ERROR', String(error)));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${bound}` };
}

async function handle(zoho: Zoho, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', zoho.url);
  const method = request.method ?? 'GET';
  const text = await bodyOf(request);
  if (url.pathname.startsWith('/__control')) return write(response, await control(zoho, method, url, text));
  const [, centre = 'us', path = ''] = DATA_CENTRE.exec(url.pathname) ?? ['', 'us', url.pathname];
  zoho.requests.push(`${method} ${path}`);
  const fault = zoho.faults.take(method, path);
  if (fault?.kind === 'slow') await wait(fault.delay_ms);
  if (fault?.kind === 'cut') return void response.destroy();
  if (fault?.kind === 'status')
    return write(
      response,
      problem(fault.status, fault.status === 429 ? 'TOO_MANY_REQUESTS' : 'INTERNAL_ERROR', 'fault'),
    );
  if (fault?.kind === 'html') return write(response, { status: 200, html: '<html>Manutenção</html>' });
  if (fault?.kind === 'expired_token')
    return write(response, problem(401, 'INVALID_TOKEN', 'invalid oauth token'));
  const answer = path.startsWith('/oauth/')
    ? accounts(zoho.tokens, {
        method,
        path,
        query: url.searchParams,
        form: new URLSearchParams(text),
        headers: request.headers,
        accounts_url: zoho.base(centre),
        api_url: zoho.base(centre),
        data_centre: centre,
      })
    : await callApi(zoho, request, { method, path, centre, query: url.searchParams, text });
  if (fault?.kind === 'lost') return void response.destroy();
  write(response, answer, fault?.kind === 'half');
}

async function callApi(
  zoho: Zoho,
  { headers }: IncomingMessage,
  call: { method: string; path: string; centre: string; query: URLSearchParams; text: string },
): Promise<Answer> {
  const { method, path, query } = call;
  const inside = VERSION.exec(path)?.[1];
  if (inside === undefined)
    return problem(404, 'INVALID_URL_PATTERN', 'Please check if the URL trying to access is a correct one');
  const [scheme, token = ''] = (headers.authorization ?? '').split(' ');
  // The header is not "Bearer", whatever the token answer calls it.
  if (scheme !== 'Zoho-oauthtoken') return problem(401, 'AUTHENTICATION_FAILURE', 'Authentication failed');
  const scopes = zoho.tokens.check(token, call.centre);
  if (scopes === null) return problem(401, 'INVALID_TOKEN', 'invalid oauth token');
  const body = parse(call.text);
  if (body === undefined) return problem(400, 'INVALID_DATA', 'body is not valid JSON');
  const size = sizeOf(body);
  const refused = zoho.credits.enter(method, inside, size);
  if (refused !== null) return refused;
  try {
    if (zoho.latency_ms > 0) await wait(zoho.latency_ms);
    const answer = api(zoho, { method, path: inside, query, headers, body, scopes });
    return { ...answer, headers: { ...answer.headers, ...zoho.credits.headers } };
  } finally {
    zoho.credits.leave();
  }
}

function sizeOf(body: unknown): number {
  const data: unknown = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
  return Array.isArray(data) ? data.length : 1;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function write(response: ServerResponse, answer: Answer, half = false): void {
  const body = answer.html ?? (answer.body === undefined ? '' : JSON.stringify(answer.body));
  const type = answer.html === undefined ? 'application/json;charset=UTF-8' : 'text/html;charset=UTF-8';
  const headers = { ...(body === '' ? {} : { 'content-type': type }), ...answer.headers };
  response.writeHead(answer.status, { ...headers, 'content-length': Buffer.byteLength(body) });
  if (!half) return void response.end(body);
  response.write(body.slice(0, Math.floor(body.length / 2)));
  response.destroy();
}
