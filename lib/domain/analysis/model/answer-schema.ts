import { z } from 'zod';
import {
  ACTION_OWNERS,
  COACHING_KINDS,
  KEY_MOMENT_TYPES,
  OBJECTION_OUTCOMES,
  SENTIMENTS,
} from '@/lib/contracts/analysis';
import { OBJECTION_TYPES } from '@/lib/contracts/coach-vocabulary';

/** Words of the transcript, verbatim, and the line (L1, L2, …) that they stand in. */
const quote = z.object({ line: z.string(), quote: z.string() });

/**
 * What a model is asked for. Without bounds and optional fields, which not every provider keeps; what it says is checked
 * against the transcript afterwards.
 */
export const modelAnswerSchema = z.object({
  summary: z.string(),
  sentiment: z.object({ value: z.enum(SENTIMENTS), why: z.string(), quotes: z.array(quote) }),
  elements: z.array(z.object({ element: z.string(), why: z.string(), ask: z.string(), ...quote.shape })),
  key_moments: z.array(z.object({ type: z.enum(KEY_MOMENT_TYPES), title: z.string(), ...quote.shape })),
  objections: z.array(
    z.object({
      type: z.enum(OBJECTION_TYPES),
      ...quote.shape,
      outcome: z.enum(OBJECTION_OUTCOMES),
      acknowledged: z.boolean(),
      asked: z.boolean(),
      answered: z.boolean(),
      confirmed: z.boolean(),
      response: quote.nullable(),
      advice: z.string(),
    }),
  ),
  /** Which question of the playbook (Q1, Q2, …) the rep asked, and with which words. */
  playbook: z.array(z.object({ question: z.string(), ...quote.shape })),
  actions: z.array(
    z.object({
      title: z.string(),
      owner: z.enum(ACTION_OWNERS),
      due_date: z.string().nullable(),
      ...quote.shape,
    }),
  ),
  coaching: z.array(
    z.object({ kind: z.enum(COACHING_KINDS), title: z.string(), advice: z.string(), ...quote.shape }),
  ),
});
export type ModelAnswer = z.infer<typeof modelAnswerSchema>;

/** One summary out of those of the parts of a long call. */
export const summaryAnswerSchema = z.object({ summary: z.string() });
