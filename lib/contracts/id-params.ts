import { z } from 'zod';

/** The `:id` of an address. */
export const idParamsSchema = z.strictObject({ id: z.string().min(1).max(64) });
