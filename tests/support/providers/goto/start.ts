import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Exchange, matchPath, readExchange } from './exchange';
import { notFound, problem } from './problems';
import { ROUTES, type Route } from './routes';
import { createState, type GoToState } from './state';

/** Requests a second that each API takes from a client. */
const LIMIT = 10;

export interface RunningGoTo {
  /** Where it listens: both GOTO_AUTH_URL and GOTO_API_URL. */
  url: string;
  state: GoToState;
  stop(): Promise<void>;
}

/**
 * A local server that speaks GoTo Connect's protocol, quirks and faults included; port 0 takes a free one. `state` may be
 * prepared (sample-calls.ts) and looked into; POST /_control/… does the same over HTTP.
 */
export async function startGoTo(options: { port?: number; state?: GoToState } = {}): Promise<RunningGoTo> {
  const state = options.state ?? createState();
  const server = createServer((request, response) => {
    readExchange(request)
      .then((exchange) => respond(exchange, state, response))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The local GoTo server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    state,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(exchange: Exchange, state: GoToState, response: ServerResponse): Promise<void> {
  if (exchange.url.pathname.startsWith('/_control/')) return write(response, await dispatch(exchange, state));
  state.requests.push(`${exchange.method} ${exchange.url.pathname}`);
  if (state.faults.delay_ms > 0) await wait(state.faults.delay_ms);
  if (spend(state, 'cut')) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"items":[');
    response.destroy();
    return;
  }
  write(response, await dispatch(exchange, state));
}

async function dispatch(exchange: Exchange, state: GoToState): Promise<Answer> {
  for (const route of ROUTES) {
    if (route.method !== exchange.method) continue;
    const params = matchPath(route.path, exchange.url.pathname);
    if (params === null) continue;
    return refusal(route, exchange, state) ?? route.handle({ ...exchange, params }, state);
  }
  return notFound();
}

/** What the gateway says before a product's API is asked: faults, the limit, the token and its scope. */
function refusal(route: Route, exchange: Exchange, state: GoToState): Answer | null {
  if (route.scope === undefined) return null;
  if (spend(state, 'rate_limited') || isOverLimit(exchange, state))
    return problem(429, 'TOO_MANY_REQUESTS', 'Rate limit exceeded');
  if (spend(state, 'unavailable')) return problem(503, 'UNAVAILABLE', 'The service is unavailable');
  const [scheme, token = ''] = (exchange.headers.authorization ?? '').split(' ');
  if (scheme !== 'Bearer') return problem(401, 'AUTHN_UNSUPPORTED_SCHEME', 'A Bearer token is required');
  const grant = state.access_tokens.get(token);
  if (grant === undefined) return problem(401, 'AUTHN_INVALID_TOKEN', 'The token is invalid');
  if (grant.expires_at <= state.now()) return problem(401, 'AUTHN_EXPIRED_TOKEN', 'The token is expired');
  if (route.scope !== 'any' && !grant.scopes.includes(route.scope))
    return problem(403, 'AUTHZ_INSUFFICIENT_SCOPE', `The token lacks the scope ${route.scope}`);
  return null;
}

function spend({ faults }: GoToState, fault: 'cut' | 'rate_limited' | 'unavailable'): boolean {
  if (faults[fault] <= 0) return false;
  faults[fault] -= 1;
  return true;
}

function isOverLimit({ url, headers }: Exchange, state: GoToState): boolean {
  const family = `${url.pathname.split('/')[1] ?? ''}|${headers.authorization ?? ''}`;
  const since = Date.now() - 1000;
  const recent = (state.recent.get(family) ?? []).filter((time) => time > since);
  const over = recent.length >= LIMIT;
  state.recent.set(family, over ? recent : [...recent, Date.now()]);
  return over;
}

function write(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  const plain = body === undefined || typeof body === 'string' || Buffer.isBuffer(body);
  response.writeHead(status, { ...(plain ? {} : { 'content-type': 'application/json' }), ...headers });
  response.end(plain ? body : JSON.stringify(body));
}
