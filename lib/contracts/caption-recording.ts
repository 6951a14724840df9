import { z } from 'zod';
import { languageSchema } from './languages';

/** One participant of a recorded call. Without a role, everyone but `self` is a customer. */
export const recordedParticipantSchema = z.strictObject({
  name: z.string().min(1).max(200),
  role: z.enum(['rep', 'customer']).optional(),
});

/** First line of a caption recording. `self` is the label that Meet gives the local user ("Você", "You", "Tú"). */
export const recordingHeaderSchema = z.object({
  v: z.literal(1),
  platform: z.literal('google-meet'),
  lang: languageSchema,
  started_at: z.iso.datetime(),
  self: z.string().min(1).max(200),
  participants: z.array(recordedParticipantSchema).max(200).default([]),
});

const t = z.number().int().nonnegative();

const row = z.strictObject({
  t,
  op: z.literal('row'),
  row: z.string().max(100),
  speaker: z.string().max(200),
  text: z.string().max(1_000_000),
});
const drop = z.strictObject({ t, op: z.literal('drop'), row: z.string().max(100) });
const reset = z.strictObject({ t, op: z.literal('reset') });
const end = z.strictObject({ t, op: z.literal('end') });

/** What happened in the caption region; `t` in ms since `started_at`, never decreasing. */
export const captionEventSchema = z.discriminatedUnion('op', [row, drop, reset, end]);

/**
 * A caption event without the text that its row had before: `keep` characters of it stay, then comes `add`. A row repeats
 * with every word all that was said in it; packed, a recording is about as long as what was said.
 */
export const packedEventSchema = z.discriminatedUnion('op', [
  row.omit({ text: true }).extend({ keep: z.number().int().nonnegative(), add: row.shape.text }),
  drop,
  reset,
  end,
]);

export type RecordingHeader = z.infer<typeof recordingHeaderSchema>;
export type CaptionEvent = z.infer<typeof captionEventSchema>;
export type PackedEvent = z.infer<typeof packedEventSchema>;
