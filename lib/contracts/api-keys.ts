import { z } from 'zod';

/** What a machine may be allowed; each is a permission of the same name. */
export const API_SCOPES = [
  'events.read',
  'events.write',
  'sync.read',
  'sync.write',
  'mappings.read',
  'mappings.write',
] as const;

export const createApiKeySchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  scopes: z.array(z.enum(API_SCOPES)).min(1).max(API_SCOPES.length),
  /** Days until it ends; never when null. */
  expires_in_days: z.number().int().min(1).max(730).nullable().default(null),
});
export type CreateApiKey = z.infer<typeof createApiKeySchema>;

/** A key as people see it: never the key itself. */
export const apiKeySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Its first characters, to tell keys apart. */
  prefix: z.string(),
  scopes: z.array(z.enum(API_SCOPES)),
  created_at: z.iso.datetime(),
  last_used_at: z.iso.datetime().nullable(),
  expires_at: z.iso.datetime().nullable(),
  revoked_at: z.iso.datetime().nullable(),
});
export type ApiKeyView = z.infer<typeof apiKeySchema>;

export const apiKeyListSchema = z.object({ data: z.array(apiKeySchema) });

/** The answer that makes a key: the only one that ever holds it. */
export const createdApiKeySchema = apiKeySchema.extend({ key: z.string() });
export type CreatedApiKey = z.infer<typeof createdApiKeySchema>;
