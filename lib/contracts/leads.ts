import { z } from 'zod';
import { personRefSchema } from './deals';
import { openDealSchema } from './lead-choices';
import { pageOf, pagingSchema } from './paging';

const id = z.string().min(1).max(64);
const text = (most: number) => z.string().trim().min(1).max(most).nullable();

export const leadSchema = z.object({
  id: z.string(),
  external_id: z.string().nullable(),
  name: z.string(),
  email: z.string().nullable(),
  /** E.164 where the number could be read, else as it was given. */
  phone: z.string().nullable(),
  company_name: z.string().nullable(),
  position: z.string().nullable(),
  source: z.string().nullable(),
  status: z.string().nullable(),
  /** 0..100 */
  lead_score: z.number().nullable(),
  owner: personRefSchema.nullable(),
  deal: openDealSchema,
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});
export type LeadView = z.infer<typeof leadSchema>;

export const LEAD_SORTS = ['name', 'created', 'updated'] as const;

/** The filters that list and export share. */
export const leadFilterSchema = z.strictObject({
  q: z.string().max(200).optional(),
  status: z.string().max(60).optional(),
  source: z.string().max(60).optional(),
  owner_id: z.string().max(64).optional(),
});
export type LeadFilter = z.infer<typeof leadFilterSchema>;

/** GET /api/v1/leads; the same parameters stand in the address of the list. */
export const listLeadsSchema = leadFilterSchema.extend({
  ...pagingSchema.shape,
  sort: z.enum(LEAD_SORTS).default('updated'),
  order: z.enum(['asc', 'desc']).default('desc'),
});
export type ListLeads = z.infer<typeof listLeadsSchema>;
export const leadPageSchema = pageOf(leadSchema);
export type LeadPage = z.infer<typeof leadPageSchema>;

const fields = {
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)).nullable(),
  phone: text(40),
  company_name: text(200),
  position: text(120),
  source: text(60),
  status: text(60),
  lead_score: z.number().min(0).max(100).nullable(),
  owner_id: id.nullable(),
};

/** POST /api/v1/leads */
export const createLeadSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  ...z.object(fields).partial().shape,
});
export type CreateLead = z.infer<typeof createLeadSchema>;

/** PATCH /api/v1/leads/:id */
export const updateLeadSchema = createLeadSchema.partial();
export type UpdateLead = z.infer<typeof updateLeadSchema>;
