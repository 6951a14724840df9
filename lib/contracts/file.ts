import { z } from 'zod';

/** A file that a route answers with. */
export const fileSchema = z.object({
  /** Plain letters, digits, points, hyphens. */
  file_name: z.string().regex(/^[\w.-]{1,100}$/),
  content: z.string(),
});
export type FileAnswer = z.infer<typeof fileSchema>;
