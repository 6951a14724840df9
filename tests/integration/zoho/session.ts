import { attempt } from '@/lib/http-client/attempt';
import type { VendorSession } from '@/lib/integrations/contracts/session';
import { zoho as descriptor } from '@/lib/integrations/zoho/descriptor';
import { ZOHO_SCOPES } from '@/lib/integrations/zoho/scopes';
import { SANDBOX_CLIENT, type Zoho } from '@/tests/support/providers/zoho/zoho';

/** An access token of the local server, without the pages in between. */
export function accessToken(zoho: Zoho, scopes: readonly string[] = ZOHO_SCOPES, data_centre = 'us'): string {
  const refresh = zoho.tokens.newRefresh({ client_id: SANDBOX_CLIENT.id, scopes: [...scopes], data_centre });
  const access = zoho.tokens.newAccess(refresh, SANDBOX_CLIENT.id, data_centre);
  if (access === null || access === 'limited') throw new Error('no token');
  return access;
}

/** A session straight to the local server: for tests of the adapter alone. */
export function directSession(zoho: Zoho, scopes: readonly string[] = ZOHO_SCOPES): VendorSession {
  const token = accessToken(zoho, scopes);
  return {
    company_id: 'company',
    integration_id: 'integration',
    place: descriptor.place(null),
    settings: {},
    scopes,
    send: (call) =>
      attempt(
        { ...call, headers: { authorization: descriptor.authorization(token), ...call.headers } },
        5_000,
      ),
  };
}
