import { z } from 'zod';
import { participantSchema, turnSchema } from './turn';

/** A note that the rep typed during the call; the highest `rev` wins, an empty text deletes it. */
export const sessionNoteSchema = z.strictObject({
  id: z.string().regex(/^n\d{1,5}$/),
  rev: z.number().int().nonnegative(),
  t_ms: z.number().int().nonnegative(),
  text: z.string().max(4_000),
});

/**
 * POST /api/v1/coach/sessions: one increment of a coach session.
 * Idempotent by (session_id, sequence); increments may arrive repeated, late and in any order.
 */
export const coachIncrementSchema = z.strictObject({
  session_id: z.uuid(),
  meeting_id: z.string().min(1).max(64),
  /** 0, 1, 2, …: each increment of the session has its own. A day of one every ten seconds stays below the bound. */
  sequence: z.number().int().min(0).max(9_999),
  /** True on the last increment; the server then knows how many to expect. */
  final: z.boolean(),
  /** Length of the call so far, ms since the meeting's `started_at`. */
  duration_ms: z
    .number()
    .int()
    .nonnegative()
    .max(24 * 3_600_000),
  participants: z.array(participantSchema).max(200),
  /** Turns that are new or changed since the previous increment. */
  turns: z.array(turnSchema).max(2_000),
  notes: z.array(sessionNoteSchema).max(500),
});
export type CoachIncrement = z.infer<typeof coachIncrementSchema>;
export type SessionNote = z.infer<typeof sessionNoteSchema>;

export const coachSessionSchema = z.object({
  session_id: z.uuid(),
  conversation_id: z.string(),
  /** How many different increments the server holds. */
  received: z.number().int(),
  /** Sequences below the highest one that have not arrived, at most 100 of them. */
  missing: z.array(z.number().int()),
  /** "refused": the participants refused the capture, and nothing of it is kept. */
  status: z.enum(['open', 'complete', 'refused']),
});
export type CoachSession = z.infer<typeof coachSessionSchema>;
