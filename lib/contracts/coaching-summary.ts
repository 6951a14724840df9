import { z } from 'zod';
import { ANALYSIS_REASONS, COACHING_KINDS, evidenceSchema } from './analysis';
import { languageSchema } from './languages';

const callSchema = z.object({ title: z.string().nullable(), date: z.iso.datetime() });

/** The words of a call that bear out a point; they open at their line. */
const coachingEvidenceSchema = evidenceSchema
  .omit({ speaker: true })
  .extend({ conversation_id: z.string(), ...callSchema.shape });
export type CoachingEvidence = z.infer<typeof coachingEvidenceSchema>;

/** What a person's latest calls say about how they sell. */
export const coachingSummarySchema = z.object({
  /** Language of its texts: that of whoever had it written. */
  lang: languageSchema,
  /** "rules", or provider and model. */
  made_by: z.string(),
  /** Why a model was last asked in vain; null when one answered, or none was to be asked. */
  reason: z.enum(ANALYSIS_REASONS).nullable(),
  written_at: z.iso.datetime(),
  /** Null: the product's own staff. */
  written_by: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Conversations that it rests on, the newest first. */
  conversations: z.array(z.string()),
  summary: z.string(),
  points: z.array(
    z.object({
      kind: z.enum(COACHING_KINDS),
      title: z.string(),
      advice: z.string(),
      /** Its title tells the figure of the latest of several calls, each of which has its own. */
      varies: z.boolean(),
      /** The conversations in which it came up, the newest first. */
      calls: z.array(callSchema.extend({ id: z.string() })),
      evidence: z.array(coachingEvidenceSchema),
    }),
  ),
});
export type CoachingSummary = z.infer<typeof coachingSummarySchema>;

/** GET /api/v1/people/{id}/coaching-summary. */
export const coachingSummaryStateSchema = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  /** Null until somebody has it written. */
  summary: coachingSummarySchema.nullable(),
  /** Analysed conversations that the next one can rest on: the ten latest at most. */
  conversations: z.number().int(),
  /** How many of them the summary does not know yet. */
  newer: z.number().int(),
});
export type CoachingSummaryState = z.infer<typeof coachingSummaryStateSchema>;

/** A line of the stream of POST /api/v1/people/{id}/coaching-summary: the summary so far, and at last what is kept. */
export const coachingSummaryLineSchema = z.union([
  z.object({ text: z.string() }),
  z.object({ done: coachingSummaryStateSchema }),
]);
