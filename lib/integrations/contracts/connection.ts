import { z } from 'zod';

/** Where a connection's account lives, as far as it is no secret. Columns of `integrations`. */
export interface ConnectionPlace {
  /** The vendor's data centre, e.g. "us", "eu". */
  data_centre: string | null;
  /** Base address of the vendor's API for this account, e.g. https://www.zohoapis.com. */
  api_domain: string | null;
  /** Base address of the vendor's account server, e.g. https://accounts.zoho.com. */
  accounts_server: string | null;
  /** The vendor's id of the account; a string, as it may be longer than a number holds. */
  account_key: string | null;
}

/** A grant that the vendor has not been told the end of yet: what telling it takes. */
const endedGrantSchema = z.object({
  at: z.iso.datetime(),
  place: z.object({
    data_centre: z.string().nullable(),
    api_domain: z.string().nullable(),
    accounts_server: z.string().nullable(),
    account_key: z.string().nullable(),
  }),
  secrets: z.object({
    client_id: z.string().optional(),
    client_secret: z.string().optional(),
    access_token: z.string().optional(),
    refresh_token: z.string().optional(),
  }),
});
export type EndedGrant = z.infer<typeof endedGrantSchema>;

/** The one sealed object of a connection (`integrations.encrypted_config`). */
export const connectionSecretsSchema = z.object({
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
  /** Signs or accompanies what the vendor sends us. */
  webhook_secret: z.string().optional(),
  /** The secret part of the address that the vendor calls; its hash is `integrations.inbound_key_hash`. */
  inbound_key: z.string().optional(),
  access_token: z.string().optional(),
  refresh_token: z.string().optional(),
  /** Further secrets of the provider, e.g. the token of a notification channel. */
  extra: z.record(z.string(), z.string()).optional(),
  ended: endedGrantSchema.optional(),
});
/** The name, among a connection's extra secrets, of the token that comes with a vendor's notifications. */
export const channelTokenName = (slug: string): string => `${slug}_channel_token`;

export type ConnectionSecrets = z.infer<typeof connectionSecretsSchema>;

/** What a token endpoint answered, in one form for all vendors. */
export interface TokenSet {
  access_token: string;
  /** Null when the vendor sent none: the old one stays. */
  refresh_token: string | null;
  /** Seconds. */
  expires_in: number;
  /** Granted scopes; null when the vendor does not say. */
  scopes: readonly string[] | null;
  /** What the answer tells about the account's place. */
  place?: Partial<ConnectionPlace>;
}
