import { z } from 'zod';
import { emailSchema, personNameSchema } from './accounts';
import { languageSchema } from './languages';
import { userRoleSchema } from './me';
import { pagingSchema } from './paging';

export const USER_STATUSES = ['ACTIVE', 'INVITED', 'INACTIVE'] as const;
export const USER_AREAS = ['SALES', 'MARKETING', 'CX_CS', 'GTM'] as const;

/** Roles that a company gives to its people; ADMIN is staff. */
export const COMPANY_ROLES = ['DIRECTOR', 'MANAGER', 'AGENT'] as const;
export const companyRoleSchema = z.enum(COMPANY_ROLES);

const id = z.string().min(1).max(64);
const membershipsSchema = z
  .array(z.strictObject({ squad_id: id, is_leader: z.boolean().default(false) }))
  .max(50)
  .refine((list) => new Set(list.map((one) => one.squad_id)).size === list.length, 'each squad once');

export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: userRoleSchema,
  status: z.enum(USER_STATUSES),
  area: z.enum(USER_AREAS),
  last_login_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
  squads: z.array(z.object({ id: z.string(), name: z.string(), is_leader: z.boolean() })),
});
export type Person = z.infer<typeof personSchema>;

/** GET /api/v1/people; the same parameters stand in the URL of the people page. */
export const listPeopleSchema = pagingSchema.extend({
  q: z.string().max(200).optional(),
  role: companyRoleSchema.optional(),
  status: z.enum(USER_STATUSES).optional(),
  squad_id: id.optional(),
});
export type ListPeople = z.infer<typeof listPeopleSchema>;

export const personPageSchema = z.object({
  data: z.array(personSchema),
  page: z.number().int(),
  page_size: z.number().int(),
  total: z.number().int(),
});
export type PersonPage = z.infer<typeof personPageSchema>;

/** POST /api/v1/people */
export const invitePersonSchema = z.strictObject({
  name: personNameSchema,
  email: emailSchema,
  role: companyRoleSchema,
  area: z.enum(USER_AREAS).default('SALES'),
  locale: languageSchema.default('pt-BR'),
  squads: membershipsSchema.default([]),
});
export type InvitePerson = z.infer<typeof invitePersonSchema>;

/** PATCH /api/v1/people/:id; `squads` replaces all memberships. */
export const updatePersonSchema = z.strictObject({
  name: personNameSchema.optional(),
  role: companyRoleSchema.optional(),
  area: z.enum(USER_AREAS).optional(),
  squads: membershipsSchema.optional(),
});
export type UpdatePerson = z.infer<typeof updatePersonSchema>;

/** PUT /api/v1/people/:id/status */
export const setPersonStatusSchema = z.strictObject({ status: z.enum(['ACTIVE', 'INACTIVE']) });
export type SetPersonStatus = z.infer<typeof setPersonStatusSchema>;
