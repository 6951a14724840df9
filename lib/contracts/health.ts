import { z } from 'zod';

/** GET /health: the process answers. */
export const healthSchema = z.object({ status: z.literal('ok') });

/** GET /health/detailed: with what it depends on. */
export const detailedHealthSchema = z.object({
  status: z.enum(['ok', 'degraded']),
  checks: z.object({ database: z.boolean(), migrations: z.boolean(), queue: z.boolean() }),
});
export type DetailedHealth = z.infer<typeof detailedHealthSchema>;

/** GET /status: the same with the queues: figures, no company's data. */
export const systemStatusSchema = detailedHealthSchema.extend({
  /** Seconds that this process has been up. */
  uptime_seconds: z.number().int(),
  queues: z.array(
    z.object({
      name: z.string(),
      /** Jobs whose time has come. */
      waiting: z.number().int(),
      active: z.number().int(),
      /** Seconds that the oldest of them has waited; null when none waits. */
      oldest_seconds: z.number().int().nullable(),
    }),
  ),
});
export type SystemStatus = z.infer<typeof systemStatusSchema>;
