import { z } from 'zod';
import { languageSchema } from './languages';

/** A password for people: at least 10 characters, at most the 72 bytes that bcrypt reads. */
export const passwordSchema = z
  .string()
  .min(10, 'at least 10 characters')
  .refine((value) => new TextEncoder().encode(value).length <= 72, 'at most 72 bytes')
  .refine((value) => new Set(value).size >= 5, 'at least 5 different characters');

export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());

export const personNameSchema = z.string().trim().min(2).max(120);

/** What sign-in takes; a wrong password may have any form. */
export const signInSchema = z.strictObject({ email: emailSchema, password: z.string().min(1).max(200) });
export type SignIn = z.infer<typeof signInSchema>;

const oneTimeCode = z.string().min(20).max(200);

/** POST /api/v1/invitations/accept */
export const acceptInvitationSchema = z.strictObject({
  code: oneTimeCode,
  name: personNameSchema,
  password: passwordSchema,
});
export type AcceptInvitation = z.infer<typeof acceptInvitationSchema>;

/** POST /api/v1/invitations/open */
export const openInvitationSchema = z.strictObject({ code: oneTimeCode });
export const invitationSchema = z.object({
  email: z.string(),
  name: z.string(),
  company_name: z.string().nullable(),
});
export type Invitation = z.infer<typeof invitationSchema>;

/** POST /api/v1/password/forgot */
export const forgotPasswordSchema = z.strictObject({ email: emailSchema });

/** POST /api/v1/password/reset */
export const resetPasswordSchema = z.strictObject({ code: oneTimeCode, password: passwordSchema });
export type ResetPassword = z.infer<typeof resetPasswordSchema>;

/** PUT /api/v1/profile/password */
export const changePasswordSchema = z.strictObject({
  current_password: z.string().min(1).max(200),
  new_password: passwordSchema,
});
export type ChangePassword = z.infer<typeof changePasswordSchema>;

/** PATCH /api/v1/profile */
export const updateProfileSchema = z.strictObject({
  name: personNameSchema.optional(),
  locale: languageSchema.optional(),
});
export type UpdateProfile = z.infer<typeof updateProfileSchema>;

/** One signed-in browser of the person who asks. */
export const sessionSchema = z.object({
  id: z.string(),
  current: z.boolean(),
  user_agent: z.string().nullable(),
  ip_address: z.string().nullable(),
  created_at: z.iso.datetime(),
  last_seen_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
});
export const sessionListSchema = z.object({ data: z.array(sessionSchema) });
export type SessionView = z.infer<typeof sessionSchema>;

/** One linked extension of the person who asks. */
export const deviceSchema = z.object({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  created_at: z.iso.datetime(),
  last_seen_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
});
export const deviceListSchema = z.object({ data: z.array(deviceSchema) });
export type DeviceView = z.infer<typeof deviceSchema>;

/** POST /api/v1/switch (ADMIN): enters a company for a while. */
export const startSwitchSchema = z.strictObject({
  company_slug: z.string().min(1).max(80),
  reason: z.string().trim().min(5).max(300),
});
export type StartSwitch = z.infer<typeof startSwitchSchema>;
export const companySwitchSchema = z.object({
  id: z.string(),
  company: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
  reason: z.string(),
  expires_at: z.iso.datetime(),
});
export type CompanySwitchView = z.infer<typeof companySwitchSchema>;
