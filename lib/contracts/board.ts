import { z } from 'zod';
import { dealFilterSchema, dealSchema } from './deals';
import { STAGE_KINDS } from './pipeline';

const moneySchema = z.object({ currency: z.string(), value: z.number() });
export type Money = z.infer<typeof moneySchema>;

const columnSchema = z.object({
  stage: z.string(),
  /** The company's own name of the stage; null where each language names it. */
  name: z.string().nullable(),
  kind: z.enum(STAGE_KINDS),
  count: z.number().int(),
  stuck: z.number().int(),
  totals: z.array(moneySchema),
  /** The deals that entered the stage last; the list has the others. */
  deals: z.array(dealSchema),
});
export type BoardColumn = z.infer<typeof columnSchema>;

/** GET /api/v1/deals/board */
export const boardQuerySchema = dealFilterSchema.pick({ q: true, owner_id: true, stuck: true });
export type BoardQuery = z.infer<typeof boardQuerySchema>;
export const boardSchema = z.object({
  columns: z.array(columnSchema),
  /** Closed columns show the deals that ended within so many days. */
  closed_days: z.number().int(),
});
export type Board = z.infer<typeof boardSchema>;

/** GET /api/v1/pipeline/funnel: deals that were created in the period. */
export const funnelQuerySchema = z.strictObject({
  days: z.coerce
    .number()
    .pipe(z.union([z.literal(30), z.literal(90), z.literal(180), z.literal(365)]))
    .default(90),
  owner_id: z.string().max(64).optional(),
});
export type FunnelQuery = z.infer<typeof funnelQuerySchema>;

const reasonSchema = z.object({ reason: z.string().nullable(), count: z.number().int() });
export const funnelSchema = z.object({
  days: z.number().int(),
  /** Deals created in the period. */
  deals: z.number().int(),
  stages: z.array(
    z.object({
      stage: z.string(),
      name: z.string().nullable(),
      kind: z.enum(STAGE_KINDS),
      /** Deals that came this far, or further. */
      reached: z.number().int(),
      /** Of those that reached the stage before, 0..1; null for the first one and after an empty one. */
      conversion: z.number().nullable(),
      /** Days that a deal stays on average, those still there counted up to now; null without any stay. */
      days: z.number().nullable(),
      /** Deals that stand there now, and their age in it on average, in days. */
      now: z.number().int(),
      now_days: z.number().nullable(),
      stuck: z.number().int(),
    }),
  ),
  won: z.number().int(),
  lost: z.number().int(),
  win_reasons: z.array(reasonSchema),
  loss_reasons: z.array(reasonSchema),
});
export type Funnel = z.infer<typeof funnelSchema>;
