import { z } from 'zod';

/** The two parameters of every paged list. */
export const pagingSchema = z.strictObject({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  page_size: z.coerce.number().int().min(1).max(100).default(25),
});
export type Paging = z.infer<typeof pagingSchema>;

/** A page of rows, with how many there are in all. */
export function pageOf<T extends z.ZodType>(row: T) {
  return z.object({
    data: z.array(row),
    page: z.number().int(),
    page_size: z.number().int(),
    total: z.number().int(),
  });
}
