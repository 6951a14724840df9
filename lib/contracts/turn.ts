import { z } from 'zod';

export const SIDES = ['rep', 'customer'] as const;
export const sideSchema = z.enum(SIDES);
export type Side = z.infer<typeof sideSchema>;

/** Someone who spoke or was present. `key` is stable within one coach session ("p1", "p2", …). */
export const participantSchema = z.strictObject({
  key: z.string().regex(/^p\d{1,3}$/),
  name: z.string().min(1).max(200),
  role: sideSchema,
  is_self: z.boolean(),
});
export type Participant = z.infer<typeof participantSchema>;

/**
 * What one person said in one go, as the coach engine settled it. Times in ms since the session started.
 * A turn with zero words was withdrawn by a later revision.
 */
export const turnSchema = z.strictObject({
  /** Stable within the session ("t1", "t2", …). */
  id: z.string().regex(/^t\d{1,7}$/),
  /** Grows with every change of this turn; the highest wins when increments arrive in any order. */
  rev: z.number().int().nonnegative(),
  speaker: participantSchema.shape.key,
  start_ms: z.number().int().nonnegative(),
  end_ms: z.number().int().nonnegative(),
  /** Estimated speaking time: the sum of min(gap, time that the new words need); lib/coach/turns/limits.ts has the rates. */
  speech_ms: z.number().int().nonnegative(),
  words: z.number().int().nonnegative(),
  text: z.string().max(60_000),
  /** Growth over time as [t_ms, characters of `text` said by then], thinned to at least 1 s apart. */
  marks: z.array(z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])).max(5_000),
});
export type Turn = z.infer<typeof turnSchema>;
