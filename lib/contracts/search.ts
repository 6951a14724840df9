import { z } from 'zod';
import { ANALYSIS_REASONS } from './analysis';
import { STAGE_KINDS } from './pipeline';

export const QUESTION_MAX_CHARS = 500;

/** POST /api/v1/search: a question in plain words over the company's conversations, leads and deals. */
export const askSearchSchema = z.strictObject({ question: z.string().trim().min(2).max(QUESTION_MAX_CHARS) });
export type AskSearch = z.infer<typeof askSearchSchema>;

/** A line of a conversation that an answer stands on. `marks` are the found words as [start, end) of `text`. */
export const citationSchema = z.object({
  /** The number by which the answer names it, from 1. */
  position: z.number().int(),
  conversation_id: z.string(),
  /** The address of the line on the conversation's page. */
  turn: z.string(),
  t_ms: z.number().int(),
  speaker: z.string(),
  side: z.enum(['rep', 'customer']),
  text: z.string(),
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
  title: z.string().nullable(),
  date: z.iso.datetime(),
  rep: z.string(),
  lead: z.object({ id: z.string(), name: z.string(), company_name: z.string().nullable() }).nullable(),
});
export type Citation = z.infer<typeof citationSchema>;

/** A lead that an answer may stand on; `cite` is how the answer names it: "L1". */
export const foundLeadSchema = z.object({
  cite: z.string(),
  id: z.string(),
  name: z.string(),
  company_name: z.string().nullable(),
  status: z.string().nullable(),
  source: z.string().nullable(),
  owner: z.string().nullable(),
});
/** A deal that an answer may stand on; `cite` is how the answer names it: "D1". */
export const foundDealSchema = z.object({
  cite: z.string(),
  id: z.string(),
  title: z.string(),
  stage: z.string(),
  /** The company's own name of the stage. */
  stage_name: z.string().nullable(),
  kind: z.enum(STAGE_KINDS),
  stuck: z.boolean(),
  value: z.number(),
  currency: z.string(),
  lead: z.object({ id: z.string(), name: z.string(), company_name: z.string().nullable() }),
  owner: z.string().nullable(),
  expected_close_on: z.iso.date().nullable(),
  close_reason: z.string().nullable(),
});

export const searchViewSchema = z.object({
  id: z.string(),
  question: z.string(),
  asked_at: z.iso.datetime(),
  /** Who asked it, when it is somebody else's, shared as memory. */
  asked_by: z.string().nullable(),
  /** What of the question was looked for; empty when it held no word to look for. */
  words: z.array(z.string()),
  /** First and last day that the question asks about. */
  period: z.object({ from: z.iso.datetime(), to: z.iso.datetime() }).nullable(),
  /** How many conversations that the reader may see hold these words. */
  matched: z.number().int(),
  citations: z.array(citationSchema),
  /** Whether it asks for leads or deals: they come before the lines then. */
  asks_records: z.boolean(),
  leads: z.array(foundLeadSchema),
  deals: z.array(foundDealSchema),
  /** A language model's answer, with [1] for citation 1, [L1] for a lead and [D1] for a deal; null without one. */
  answer: z.string().nullable(),
  made_by: z.string(),
  /** Whether a language model could still answer: POST /api/v1/search/{id}/answer. */
  answerable: z.boolean(),
  /** Why none did when it was last asked; it is asked again only when the person wants it. */
  no_answer_reason: z.enum(ANALYSIS_REASONS).nullable(),
  took_ms: z.number().int(),
  saved_name: z.string().nullable(),
  shared: z.boolean(),
  own: z.boolean(),
  /** Similar questions that colleagues have shared, or the reader has asked and shared before. */
  memory: z.array(
    z.object({ id: z.string(), question: z.string(), asked_by: z.string(), asked_at: z.iso.datetime() }),
  ),
});
export type SearchView = z.infer<typeof searchViewSchema>;
export type FoundLead = z.infer<typeof foundLeadSchema>;
export type FoundDeal = z.infer<typeof foundDealSchema>;

/** A line of the stream of POST /api/v1/search/{id}/answer: the text so far, and at last the answer that stands. */
export const answerLineSchema = z.union([
  z.object({ text: z.string() }),
  z.object({ answer: z.string().nullable() }),
]);

export const searchEntrySchema = z.object({
  id: z.string(),
  question: z.string(),
  saved_name: z.string().nullable(),
  shared: z.boolean(),
  asked_at: z.iso.datetime(),
  asked_by: z.string().nullable(),
});
export type SearchEntry = z.infer<typeof searchEntrySchema>;

/** GET /api/v1/search: the reader's own questions, newest first, and those that colleagues share with them. */
export const searchListSchema = z.object({
  own: z.array(searchEntrySchema),
  memory: z.array(searchEntrySchema),
});
export type SearchList = z.infer<typeof searchListSchema>;

/** PATCH /api/v1/search/{id}: keep it under a name (null: no longer), share it with colleagues. */
export const changeSearchSchema = z.strictObject({
  saved_name: z.string().trim().min(1).max(120).nullable().optional(),
  shared_as_memory: z.boolean().optional(),
});
export type ChangeSearch = z.infer<typeof changeSearchSchema>;
