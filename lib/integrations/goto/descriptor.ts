import type { ProviderDescriptor } from '../contracts/descriptor';
import { identify } from './account';
import { gotoOrigins } from './addresses';
import { gotoCalls } from './calls';
import { checkGoTo } from './checks';
import { gotoInbound } from './inbound';
import { gotoOAuth } from './oauth';
import { gotoRecordings } from './recordings';

/** GoTo Connect: calls, recordings and transcripts of a telephone system. */
export const goto: ProviderDescriptor = {
  slug: 'goto',
  provider: 'GOTO_CONNECT',
  type: 'PHONE',
  name: 'GoTo Connect',
  capabilities: ['calls', 'recordings'],
  data_centres: [],
  place: () => ({ data_centre: null, api_domain: null, accounts_server: null, account_key: null }),
  origins: gotoOrigins,
  // GoTo allows ten requests a second for each API: a few at once, and then six in every second.
  limits: { points: 10, seconds: 1, burst: 4, concurrency: 6, waiting: 200, timeout_ms: 20_000, retries: 4 },
  oauth: gotoOAuth,
  authorization: (access_token) => `Bearer ${access_token}`,
  identify,
  check: (session) => checkGoTo(session),
  open: (session) => ({ calls: gotoCalls(session), recordings: gotoRecordings(session) }),
  inbound: gotoInbound,
  sync_kinds: ['calls'],
};
