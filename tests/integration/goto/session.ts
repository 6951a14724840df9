import { attempt } from '@/lib/http-client/attempt';
import type { VendorSession } from '@/lib/integrations/contracts/session';
import { SCOPES } from '@/tests/support/providers/goto/oauth';
import type { RunningGoTo } from '@/tests/support/providers/goto/start';

/** A session at the local server with a token of its own: the adapter alone, without the hub around it. */
export function directSession(goto: RunningGoTo, scopes: readonly string[] = SCOPES): VendorSession {
  const token = `direct-${scopes.length}`;
  goto.state.access_tokens.set(token, { scopes: [...scopes], expires_at: Number.MAX_SAFE_INTEGER });
  return {
    company_id: 'c',
    integration_id: 'i',
    place: {
      data_centre: null,
      api_domain: null,
      accounts_server: null,
      account_key: goto.state.account_key,
    },
    settings: {},
    scopes,
    send: (call) =>
      attempt({ ...call, headers: { ...call.headers, authorization: `Bearer ${token}` } }, 5000),
  };
}
