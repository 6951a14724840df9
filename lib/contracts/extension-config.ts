import { z } from 'zod';

/**
 * Remote configuration of the extension: data alone, never code. GET /api/v1/extension/config answers it signed with
 * Ed25519; the extension takes it only with a signature by the key that its build knows.
 */

/** A CSS selector. Short, since it is tried on the page several times a second. */
const selectorSchema = z.string().min(1).max(200);
const selectorList = z.array(selectorSchema).max(8);

/** Where captions stand in Meet's page, tried before the extension's own ladder. Each list from the best to the last. */
export const selectorListsSchema = z.strictObject({
  /** Counts up with every change; 0 says that there are none. */
  version: z.number().int().min(0).max(1_000_000),
  /** The element whose children are the caption rows. */
  region: selectorList,
  /** Within a row: the speaker's name, and what they said. */
  name: selectorList,
  text: selectorList,
});
export type SelectorLists = z.infer<typeof selectorListsSchema>;

export const extensionVersionSchema = z.string().regex(/^\d{1,5}(\.\d{1,5}){0,3}$/, 'must look like 1.2.3');

export const remoteConfigSchema = z.strictObject({
  v: z.literal(1),
  issued_at: z.iso.datetime(),
  /** The extension captures nothing and says so. */
  kill_switch: z.boolean(),
  /** Older extensions ask for an update. */
  minimum_version: extensionVersionSchema,
  selectors: selectorListsSchema,
});
export type RemoteConfig = z.infer<typeof remoteConfigSchema>;

/** What an operator writes into the file of EXTENSION_CONFIG_FILE; what is left out stays neutral. */
export const publishedConfigSchema = z.strictObject({
  kill_switch: z.boolean().default(false),
  minimum_version: extensionVersionSchema.default('0'),
  selectors: selectorListsSchema.default({ version: 0, region: [], name: [], text: [] }),
});

/** The signature is over the bytes of `payload`, the JSON of a remote configuration. */
export const signedConfigSchema = z.strictObject({
  payload: z.string().max(20_000),
  /** Base64 of the 64 bytes. */
  signature: z.string().length(88),
});
export type SignedConfig = z.infer<typeof signedConfigSchema>;
