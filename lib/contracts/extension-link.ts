import { z } from 'zod';

/**
 * Linking an extension: the extension opens /extension/connect?state=…&extension_id=…, the signed-in user clicks Connect,
 * the page sends { type: "performancy.link", code, state } to the extension, which exchanges the code for a token.
 */
export const linkMessageSchema = z.strictObject({
  type: z.literal('performancy.link'),
  code: z.string().min(20).max(200),
  state: z.string().min(20).max(200),
});
export type LinkMessage = z.infer<typeof linkMessageSchema>;

/** POST /api/v1/extension/codes (web session): asks for a one-time code bound to `state`. */
export const createLinkCodeSchema = z.strictObject({ state: z.string().min(20).max(200) });
export const linkCodeSchema = z.object({ code: z.string(), expires_at: z.iso.datetime() });

/** POST /api/v1/extension/token (no session): exchanges the one-time code, once. */
export const exchangeCodeSchema = z.strictObject({
  code: z.string().min(20).max(200),
  state: z.string().min(20).max(200),
  device: z.strictObject({ name: z.string().min(1).max(120), version: z.string().max(40) }),
});
export const deviceTokenSchema = z.object({
  token: z.string(),
  token_type: z.literal('Bearer'),
  /** 24 hours after it was made. */
  expires_at: z.iso.datetime(),
  device_id: z.string(),
});
