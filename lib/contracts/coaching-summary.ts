import { z } from 'zod';
import { ANALYSIS_REASONS, COACHING_KINDS } from './analysis';

/** POST /api/v1/people/{id}/coaching-summary: what a person's latest calls say about how they sell. */
export const coachingSummarySchema = z.object({
  /** "rules", or provider and model. */
  made_by: z.string(),
  /** Why a model was asked in vain; null when one answered, or none was to be asked. */
  reason: z.enum(ANALYSIS_REASONS).nullable(),
  /** Conversations that it rests on, the newest first. */
  conversations: z.array(z.string()),
  summary: z.string(),
  points: z.array(z.object({ kind: z.enum(COACHING_KINDS), title: z.string(), advice: z.string() })),
});
export type CoachingSummary = z.infer<typeof coachingSummarySchema>;
