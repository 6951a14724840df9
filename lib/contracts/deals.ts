import { z } from 'zod';
import { NEXT_STEP_GRADES } from './coach-vocabulary';
import { CURRENCIES } from './company';
import { pageOf, pagingSchema } from './paging';
import { STAGE_KINDS } from './pipeline';

const id = z.string().min(1).max(64);
const title = z.string().trim().min(1).max(200);
const stage = z.string().trim().min(1).max(60);
/** In the deal's currency, not negative. */
const value = z.number().nonnegative().max(1e12);
const currency = z.enum(CURRENCIES);
/** A day in the company's time zone, "2026-11-22". */
const expected_close_on = z.iso.date().nullable();
const probability = z.number().min(0).max(1).nullable();

export const personRefSchema = z.object({ id: z.string(), name: z.string() });
export const leadRefSchema = personRefSchema.extend({ company_name: z.string().nullable() });

/** What the newest analysed call of the lead told the deal. */
const callOutcomeSchema = z.object({
  conversation_id: z.string(),
  conversation_date: z.string(),
  methodology: z.string(),
  score: z.number(),
  next_step: z.enum(NEXT_STEP_GRADES),
});

export const dealSchema = z.object({
  id: z.string(),
  external_id: z.string().nullable(),
  title: z.string(),
  stage: z.string(),
  kind: z.enum(STAGE_KINDS),
  stage_since: z.iso.datetime(),
  /** It has stood in its open stage for longer than the company's limit. */
  stuck: z.boolean(),
  probability: z.number().nullable(),
  value: z.number(),
  currency: z.string(),
  expected_close_on: z.string().nullable(),
  closed_at: z.iso.datetime().nullable(),
  close_reason: z.string().nullable(),
  lead: leadRefSchema,
  owner: personRefSchema.nullable(),
  last_call: callOutcomeSchema.nullable(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});
export type DealView = z.infer<typeof dealSchema>;

export const DEAL_SORTS = ['updated', 'value', 'expected_close', 'stage_since', 'created'] as const;

/** The filters that list, board, funnel and export share. */
export const dealFilterSchema = z.strictObject({
  q: z.string().max(200).optional(),
  stage: z.string().max(60).optional(),
  state: z.enum(STAGE_KINDS).optional(),
  owner_id: z.string().max(64).optional(),
  lead_id: z.string().max(64).optional(),
  stuck: z.enum(['yes']).optional(),
  /** First and last day (inclusive) on which the deal is expected to close. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type DealFilter = z.infer<typeof dealFilterSchema>;

/** GET /api/v1/deals; the same parameters stand in the address of the list. */
export const listDealsSchema = dealFilterSchema.extend({
  ...pagingSchema.shape,
  sort: z.enum(DEAL_SORTS).default('updated'),
  order: z.enum(['asc', 'desc']).default('desc'),
});
export type ListDeals = z.infer<typeof listDealsSchema>;
export const dealPageSchema = pageOf(dealSchema);
export type DealPage = z.infer<typeof dealPageSchema>;

/** POST /api/v1/deals */
export const createDealSchema = z.strictObject({
  title,
  lead_id: id,
  /** The first open stage unless said. */
  stage: stage.optional(),
  value,
  /** The company's own unless said. */
  currency: currency.optional(),
  probability: probability.optional(),
  expected_close_on: expected_close_on.optional(),
  owner_id: id.nullable().optional(),
});
export type CreateDeal = z.infer<typeof createDealSchema>;

/** PATCH /api/v1/deals/:id; a closed stage sets `closed_at`, an open one takes it and the reason away. */
export const updateDealSchema = z.strictObject({
  title: title.optional(),
  lead_id: id.optional(),
  stage: stage.optional(),
  value: value.optional(),
  currency: currency.optional(),
  probability: probability.optional(),
  expected_close_on: expected_close_on.optional(),
  close_reason: z.string().trim().min(1).max(80).nullable().optional(),
  owner_id: id.nullable().optional(),
});
export type UpdateDeal = z.infer<typeof updateDealSchema>;

/** POST /api/v1/deals/:id/undo: what the deal had before its last move. */
export const undoMoveSchema = z.strictObject({ probability, close_reason: z.string().max(80).nullable() });
export type UndoMove = z.infer<typeof undoMoveSchema>;
