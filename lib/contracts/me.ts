import { z } from 'zod';
import { languageSchema } from './languages';

export const USER_ROLES = ['ADMIN', 'DIRECTOR', 'MANAGER', 'AGENT'] as const;
export const userRoleSchema = z.enum(USER_ROLES);
export type UserRole = z.infer<typeof userRoleSchema>;

/** GET /api/v1/me */
export const meSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: userRoleSchema,
  locale: languageSchema,
  company: z.object({ id: z.string(), slug: z.string(), name: z.string(), timezone: z.string() }).nullable(),
  features: z.record(z.string(), z.boolean()),
});
export type Me = z.infer<typeof meSchema>;
