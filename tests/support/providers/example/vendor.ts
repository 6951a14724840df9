import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';

/** A vendor that rotates its refresh token with every use, and counts. */
export interface ExampleVendor {
  url: string;
  /** Requests to the token endpoint, and the refresh token that counts now. */
  refreshes: number;
  refresh_token: string;
  access_token: string;
  /** What the token endpoint does next. */
  mode: 'ok' | 'refuse' | 'down';
  api_calls: number;
  /** Statuses that the API answers next, in order; 200 when there are none. */
  api_statuses: number[];
  stop(): Promise<void>;
}

/** Starts the vendor; its token endpoint takes `delay_ms`, so that simultaneous refreshes would be seen. */
export async function startExampleVendor(delay_ms = 150): Promise<ExampleVendor> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.url !== '/token') {
      vendor.api_calls += 1;
      const status = vendor.api_statuses.shift() ?? 200;
      const known = request.headers.authorization === `Bearer ${vendor.access_token}`;
      return answer(known ? status : 401, { code: known ? 'DONE' : 'INVALID_TOKEN' });
    }
    vendor.refreshes += 1;
    await wait(delay_ms);
    if (vendor.mode === 'down') return answer(503, { error: 'unavailable' });
    const sent = new URLSearchParams(Buffer.concat(chunks).toString()).get('refresh_token');
    if (vendor.mode === 'refuse' || sent !== vendor.refresh_token)
      return answer(400, { error: 'invalid_grant' });
    vendor.refresh_token = `refresh-${vendor.refreshes}`;
    vendor.access_token = `access-${vendor.refreshes}`;
    answer(200, {
      access_token: vendor.access_token,
      refresh_token: vendor.refresh_token,
      expires_in: 3600,
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const vendor: ExampleVendor = {
    url: `http://127.0.0.1:${address.port}`,
    refreshes: 0,
    refresh_token: 'refresh-0',
    access_token: 'access-0',
    mode: 'ok',
    api_calls: 0,
    api_statuses: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return vendor;
}

/** How the hub speaks with it. */
export function exampleProvider(
  url: string,
  limits: Partial<ProviderDescriptor['limits']> = {},
): ProviderDescriptor {
  const place = { data_centre: null, api_domain: url, accounts_server: url, account_key: null };
  return {
    slug: 'example',
    provider: 'PIPEDRIVE',
    type: 'CRM',
    name: 'Example',
    capabilities: [],
    data_centres: [],
    place: () => place,
    origins: () => [url],
    limits: {
      points: 1000,
      seconds: 1,
      burst: 500,
      concurrency: 100,
      waiting: 1000,
      timeout_ms: 5_000,
      retries: 2,
      ...limits,
    },
    oauth: {
      scopes: ['read'],
      scope_separator: ' ',
      pkce: true,
      authorizeUrl: () => `${url}/authorize`,
      authorize_params: {},
      tokenUrl: () => `${url}/token`,
      client_auth: 'body',
      readTokens({ status, body }) {
        if (typeof body !== 'object' || body === null || status >= 400)
          throw new VendorError('auth', 'refused', { status, vendor_code: 'invalid_grant' });
        return {
          access_token: String(Reflect.get(body, 'access_token')),
          refresh_token: String(Reflect.get(body, 'refresh_token')),
          expires_in: 3600,
          scopes: null,
        };
      },
    },
    authorization: (token) => `Bearer ${token}`,
    check: async () => [],
    open: () => ({}),
    inbound: null,
    sync_kinds: [],
  };
}
