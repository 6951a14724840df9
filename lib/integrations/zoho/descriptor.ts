import type { ProviderDescriptor } from '../contracts/descriptor';
import { zohoActivities } from './activities';
import { ZOHO_DATA_CENTRES, zohoOrigins, zohoPlace } from './addresses';
import { zohoWatch } from './channels';
import { checkZoho } from './checks';
import { readOrg } from './fields';
import { zohoInbound } from './inbound';
import { ZOHO_MAPPING } from './mapping';
import { zohoNotes } from './notes';
import { zohoOAuth } from './oauth';
import { zohoRecords } from './records';

/** Zoho CRM: leads, deals, contacts, activities and notes. */
export const zoho: ProviderDescriptor = {
  slug: 'zoho',
  provider: 'ZOHO',
  type: 'CRM',
  name: 'Zoho CRM',
  capabilities: ['crm', 'activities', 'notes', 'watch'],
  data_centres: ZOHO_DATA_CENTRES,
  place: zohoPlace,
  origins: zohoOrigins,
  // 100 a minute by the product's own rule. The smallest edition takes five requests at once.
  limits: {
    points: 100,
    seconds: 60,
    burst: 40,
    concurrency: 4,
    waiting: 400,
    timeout_ms: 30_000,
    retries: 4,
    credits_header: 'x-api-credits-remaining',
  },
  oauth: zohoOAuth,
  authorization: (access_token) => `Zoho-oauthtoken ${access_token}`,
  tokenExpired: ({ kind, vendor_code }) =>
    kind === 'auth' && (vendor_code === 'INVALID_TOKEN' || vendor_code === 'AUTHENTICATION_FAILURE'),
  identify: async (session) => ({ account_key: (await readOrg(session))?.id ?? null }),
  check: checkZoho,
  open: (session) => ({
    crm: zohoRecords(session),
    activities: zohoActivities(session),
    notes: zohoNotes(session),
    watch: zohoWatch(session),
  }),
  inbound: zohoInbound,
  mapping: ZOHO_MAPPING,
  sync_kinds: ['leads', 'deals', 'contacts', 'activities', 'notes'],
};
