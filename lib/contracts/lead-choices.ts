import { z } from 'zod';

/** The deal of a lead that people mean: the open one changed last. */
export const openDealSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    stage: z.string(),
    value: z.number(),
    currency: z.string(),
  })
  .nullable();

/** A lead as people pick it, with its open deal (the one changed last when there are several). */
export const leadChoiceSchema = z.object({
  id: z.string(),
  name: z.string(),
  company_name: z.string().nullable(),
  deal: openDealSchema,
});
export type LeadChoice = z.infer<typeof leadChoiceSchema>;

/** GET /api/v1/leads/choices: leads whose name, company or e-mail has words that begin like those of `query`. */
export const searchLeadsSchema = z.strictObject({
  query: z.string().trim().min(1).max(100),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});
export type SearchLeads = z.infer<typeof searchLeadsSchema>;

export const leadChoicesSchema = z.object({ leads: z.array(leadChoiceSchema) });
