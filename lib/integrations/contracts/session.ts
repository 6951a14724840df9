import type { VendorAnswer, VendorCall } from '@/lib/http-client/call';
import type { ConnectionPlace } from './connection';

/**
 * An open connection, given to adapters. `send` puts the access token on the call, renews it once when the vendor says
 * that it has expired, keeps the vendor's limits together with all other processes, retries what may be retried, and
 * throws VendorError alone.
 */
export interface VendorSession {
  company_id: string;
  integration_id: string;
  place: ConnectionPlace;
  /** The connection's settings (`integrations.settings`): no secrets. */
  settings: Readonly<Record<string, unknown>>;
  /** The scopes that the vendor granted. */
  scopes: readonly string[];
  send(call: VendorCall): Promise<VendorAnswer>;
}
