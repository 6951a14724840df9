import type { ConnectionPlace } from '../contracts/connection';
import type { ProviderDescriptor } from '../contracts/descriptor';
import { customInbound } from './inbound';

const NOWHERE: ConnectionPlace = {
  data_centre: null,
  api_domain: null,
  accounts_server: null,
  account_key: null,
};

/** A company's own system that sends us signed webhooks; we call nothing there. */
export const custom: ProviderDescriptor = {
  slug: 'custom',
  provider: 'CUSTOM_API',
  type: 'CRM',
  name: 'Webhook',
  capabilities: [],
  data_centres: [],
  place: () => NOWHERE,
  origins: () => [],
  limits: { points: 60, seconds: 60, burst: 10, concurrency: 2, waiting: 10, timeout_ms: 10_000, retries: 0 },
  oauth: null,
  authorization: (token) => `Bearer ${token}`,
  check: async () => [],
  open: () => ({}),
  inbound: customInbound,
  sync_kinds: [],
};
