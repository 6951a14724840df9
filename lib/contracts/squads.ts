import { z } from 'zod';
import { pagingSchema } from './paging';

export const SQUAD_TYPES = ['sales', 'pre_sales', 'cs'] as const;

const id = z.string().min(1).max(64);
const name = z.string().trim().min(2).max(80);
/** Monthly revenue target in the company's currency. */
const target = z.number().nonnegative().max(1e12).nullable();
const members = z
  .array(z.strictObject({ user_id: id, is_leader: z.boolean().default(false) }))
  .max(200)
  .refine((list) => new Set(list.map((one) => one.user_id)).size === list.length, 'each person once');

export const squadSchema = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  target_monthly: z.number().nullable(),
  members: z.array(z.object({ id: z.string(), name: z.string(), role: z.string(), is_leader: z.boolean() })),
});
export type SquadView = z.infer<typeof squadSchema>;

/** GET /api/v1/squads */
export const listSquadsSchema = pagingSchema;
export const squadPageSchema = z.object({
  data: z.array(squadSchema),
  page: z.number().int(),
  page_size: z.number().int(),
  total: z.number().int(),
});
export type SquadPage = z.infer<typeof squadPageSchema>;

/** POST /api/v1/squads */
export const createSquadSchema = z.strictObject({
  name,
  type: z.enum(SQUAD_TYPES),
  target_monthly: target.default(null),
  members: members.default([]),
});
export type CreateSquad = z.infer<typeof createSquadSchema>;

/** PATCH /api/v1/squads/:id; `members` replaces all memberships. */
export const updateSquadSchema = z.strictObject({
  name: name.optional(),
  type: z.enum(SQUAD_TYPES).optional(),
  target_monthly: target.optional(),
  members: members.optional(),
});
export type UpdateSquad = z.infer<typeof updateSquadSchema>;
