import { z } from 'zod';

/** The path of everything under /api/integrations/{provider}. */
export const providerParamsSchema = z.object({ provider: z.string().max(40) });
