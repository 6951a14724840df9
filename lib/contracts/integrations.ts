import { z } from 'zod';

const secret = z.string().trim().min(1).max(4096);

/** POST /api/integrations/{provider}/config. What is left out stays as it is; secrets are never given back. */
export const saveConnectionConfigSchema = z.strictObject({
  client_id: secret.optional(),
  client_secret: secret.optional(),
  /** Signs or accompanies what the vendor sends. */
  webhook_secret: secret.optional(),
  data_centre: z.string().max(10).optional(),
});
export type SaveConnectionConfig = z.infer<typeof saveConnectionConfigSchema>;

export const CONNECTION_STATUSES = ['ACTIVE', 'INACTIVE', 'ERROR', 'PENDING', 'NEEDS_REAUTH'] as const;

/** Changes made here that a CRM has not been told of yet, and why they wait; null for what is no CRM. */
export const waitingChangesSchema = z.object({
  count: z.number().int(),
  /** When the oldest of them was made. */
  oldest_at: z.iso.datetime().nullable(),
  /** Why the connection as a whole sends nothing now; null while it works. */
  held_by: z.string().nullable(),
  /** What the CRM said to those that were tried, most frequent first. */
  refused: z.array(z.object({ entity: z.string(), reason: z.string(), count: z.number().int() })),
});
export type WaitingChanges = z.infer<typeof waitingChangesSchema>;

/** A connection as people see it: whether each secret is set, never the secret. */
export const connectionSchema = z.object({
  id: z.string().nullable(),
  provider: z.string(),
  name: z.string(),
  type: z.string(),
  /** Null while nothing has been saved. */
  status: z.enum(CONNECTION_STATUSES).nullable(),
  configured: z.object({ client_id: z.boolean(), client_secret: z.boolean(), webhook_secret: z.boolean() }),
  /** The last characters of the client id, to tell two apps apart. */
  client_id_hint: z.string().nullable(),
  data_centre: z.string().nullable(),
  data_centres: z.array(z.string()),
  account_key: z.string().nullable(),
  scopes: z.array(z.string()),
  wanted_scopes: z.array(z.string()),
  redirect_uri: z.string().nullable(),
  /** Where deliveries go; its last part is secret, so only who may change the connection gets it. */
  webhook_address: z.string().nullable(),
  takes_webhook_secret: z.boolean(),
  connected_at: z.iso.datetime().nullable(),
  last_sync_at: z.iso.datetime().nullable(),
  last_error: z.string().nullable(),
  reauth_reason: z.string().nullable(),
  waiting_changes: waitingChangesSchema.nullable(),
});
export type ConnectionView = z.infer<typeof connectionSchema>;

/** GET …/start: where to send the browser. */
export const oauthStartSchema = z.object({ authorize_url: z.url() });

/** POST …/disconnect: what to do with what was brought in. */
export const disconnectSchema = z.strictObject({ data: z.enum(['keep', 'delete']) });
export type Disconnect = z.infer<typeof disconnectSchema>;

export const connectionCheckSchema = z.object({
  key: z.string(),
  status: z.enum(['ok', 'failed', 'unlicensed']),
  reason: z.string().nullable(),
});
export const connectionTestSchema = z.object({ ok: z.boolean(), checks: z.array(connectionCheckSchema) });
export type ConnectionTest = z.infer<typeof connectionTestSchema>;
