import type { MappingRule } from '@/lib/contracts/mappings';
import type { IntegrationProvider, IntegrationType } from '@/lib/db/generated/enums';
import type { VendorAnswer, VendorCall } from '@/lib/http-client/call';
import type { VendorError } from '@/lib/http-client/vendor-error';
import type { VendorLimits } from '@/lib/http-client/vendor-limits';
import type { Capabilities, CapabilityName } from './capabilities';
import type { ConnectionPlace, ConnectionSecrets, TokenSet } from './connection';
import type { InboundDescriptor } from './inbound';
import type { VendorSession } from './session';

/** How a provider's OAuth 2.0 differs from others'. Redirect URI: {APP_URL}/api/integrations/{slug}/callback, exactly. */
export interface OAuthDescriptor {
  scopes: readonly string[];
  scope_separator: ' ' | ',';
  /** Whether the vendor takes PKCE (S256). */
  pkce: boolean;
  /** Address of the consent page, without our parameters. */
  authorizeUrl(place: ConnectionPlace): string;
  /** Parameters besides response_type, client_id, scope, redirect_uri, state and PKCE's. */
  authorize_params: Readonly<Record<string, string>>;
  tokenUrl(place: ConnectionPlace): string;
  /** How client id and secret are sent to the token endpoint. */
  client_auth: 'basic' | 'body';
  /**
   * What the callback's own parameters say about the account's place (Zoho: location, accounts-server), checked against
   * the vendor's known addresses before anything is sent there.
   * @throws VendorError protocol for an address that is not the vendor's.
   */
  placeOfCallback?(params: URLSearchParams, place: ConnectionPlace): Partial<ConnectionPlace>;
  /**
   * Reads an answer of the token endpoint, also one that says "200" and means an error.
   * @throws VendorError auth when the vendor refuses for good (revoked, wrong client), else one that passes.
   */
  readTokens(answer: VendorAnswer): TokenSet;
  /** The call that ends the grant at the vendor; absent when the vendor has none. */
  revoke?(place: ConnectionPlace, secrets: ConnectionSecrets): VendorCall | null;
}

/** A rule of a mapping; what is left out is as usual. */
export type MappingInput = Partial<MappingRule> & Pick<MappingRule, 'theirs' | 'ours'>;

/** One line of the test of a connection: a permission or part of the vendor's API. */
export interface ConnectionCheck {
  /** E.g. "leads.read"; texts for people stand in the messages under integrations.checks.{key}. */
  key: string;
  status: 'ok' | 'failed' | 'unlicensed';
  /** The vendor's own reason, short and without personal data. */
  reason: string | null;
}

/** A provider: everything that the hub needs to know. A new one is a folder and a line in the registry. */
export interface ProviderDescriptor {
  /** In addresses: /api/integrations/{slug}/… */
  slug: string;
  provider: IntegrationProvider;
  type: IntegrationType;
  name: string;
  capabilities: readonly CapabilityName[];
  /** Choices of the settings page; empty when the vendor has one place only. */
  data_centres: readonly string[];
  /** Where a fresh connection begins. */
  place(data_centre: string | null): ConnectionPlace;
  /** The only origins that calls of this connection may go to. */
  origins(place: ConnectionPlace): readonly string[];
  limits: VendorLimits;
  /** Null for a provider without sign-in, such as a machine that only sends. */
  oauth: OAuthDescriptor | null;
  /** The Authorization header, e.g. "Bearer …". */
  authorization(access_token: string): string;
  /** Whether this error means that the access token has expired: it is then renewed once. By default every `auth`. */
  tokenExpired?(error: VendorError): boolean;
  /** What the account's first call tells, right after the connection: e.g. the account key. */
  identify?(session: VendorSession): Promise<Partial<ConnectionPlace>>;
  /** Tries each permission; never throws for a missing one. */
  check(session: VendorSession): Promise<ConnectionCheck[]>;
  open(session: VendorSession): Capabilities;
  inbound: InboundDescriptor | null;
  /** How its fields stand for ours before a director maps them; by our own names unless said. */
  mapping?: Readonly<Record<'lead' | 'deal', readonly MappingInput[]>>;
  /** What can be synchronised by hand or by schedule, e.g. "leads", "calls". */
  sync_kinds: readonly string[];
}
