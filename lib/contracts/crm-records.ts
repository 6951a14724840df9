import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** GET /api/integrations/{provider}/records: a page of the CRM's records as they are there now. */
export const listCrmRecordsSchema = z.strictObject({
  module: z.enum(['leads', 'deals', 'contacts']),
  /** `next` of the page before. */
  cursor: z.string().max(2_000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ListCrmRecords = z.infer<typeof listCrmRecordsSchema>;

export const crmRecordsSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      /** In the product's terms; the organisation's own fields are "custom.<name>". */
      fields: z.record(z.string(), scalar),
      modified_at: z.iso.datetime(),
      /** The row here that it is, once it was brought in. */
      linked_id: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
});
export type CrmRecordsPage = z.infer<typeof crmRecordsSchema>;
