import { z } from 'zod';

export const CALL_DIRECTIONS = ['INBOUND', 'OUTBOUND', 'INTERNAL'] as const;
export const CALL_OUTCOMES = ['answered', 'missed', 'voicemail', 'unknown'] as const;
export const CALL_MEDIA_STATES = ['NONE', 'PENDING', 'STORED', 'UNLICENSED', 'UNAVAILABLE'] as const;

/** The two sides of a telephone call; sealed in the database. Numbers as the telephone system wrote them. */
export const callPartiesSchema = z.object({
  own: z.object({ name: z.string().nullable(), number: z.string().nullable() }),
  customer: z.object({ name: z.string().nullable(), number: z.string().nullable() }),
});
export type CallParties = z.infer<typeof callPartiesSchema>;

const person = z.object({ id: z.string(), name: z.string() });

/** A telephone call as the telephone system reported it. */
export const callSchema = z.object({
  id: z.string(),
  external_id: z.string(),
  direction: z.enum(CALL_DIRECTIONS),
  outcome: z.enum(CALL_OUTCOMES),
  started_at: z.iso.datetime(),
  answered_at: z.iso.datetime().nullable(),
  ended_at: z.iso.datetime().nullable(),
  /** From answering to the end; 0 when nobody answered. */
  duration_seconds: z.number().int(),
  parties: callPartiesSchema,
  line: z.object({ id: z.string(), name: z.string(), extension: z.string().nullable() }).nullable(),
  user: person.nullable(),
  lead: person.nullable(),
  recording: z.enum(CALL_MEDIA_STATES),
  transcript: z.enum(CALL_MEDIA_STATES),
  /** The vendor's own code where the plan does not include recordings or transcripts. */
  media_reason: z.string().nullable(),
  /** Null while the line has no person, and for calls that nobody answered. */
  conversation_id: z.string().nullable(),
});
export type Call = z.infer<typeof callSchema>;

/** What a conversation's page shows of its telephone call; the number as people write it. */
export const callFactsSchema = z.object({
  direction: z.enum(CALL_DIRECTIONS),
  customer: z.object({ name: z.string().nullable(), number: z.string().nullable() }),
  recording: z.enum(CALL_MEDIA_STATES),
  transcript: z.enum(CALL_MEDIA_STATES),
  media_reason: z.string().nullable(),
});
export type CallFacts = z.infer<typeof callFactsSchema>;

/** GET /api/integrations/goto/calls: the calls of the last days, the newest first. */
export const listCallsSchema = z.strictObject({
  days: z.coerce.number().int().min(1).max(400).default(7),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  page_size: z.coerce.number().int().min(1).max(100).default(25),
});
export type ListCalls = z.infer<typeof listCallsSchema>;

/** GET /api/integrations/goto/calls/export */
export const exportCallsSchema = listCallsSchema.pick({ days: true });
export const callFileSchema = z.object({ name: z.string(), content: z.string() });
export type CallFile = z.infer<typeof callFileSchema>;

export const callPageSchema = z.object({
  data: z.array(callSchema),
  page: z.number().int(),
  page_size: z.number().int(),
  total: z.number().int(),
});
export type CallPage = z.infer<typeof callPageSchema>;

/** A line of the telephone system. `waiting`: answered calls of it that wait for a person. */
export const phoneLineSchema = z.object({
  id: z.string(),
  name: z.string(),
  extension: z.string().nullable(),
  email: z.string().nullable(),
  user: person.nullable(),
  by_hand: z.boolean(),
  waiting: z.number().int(),
});
export type PhoneLine = z.infer<typeof phoneLineSchema>;
export const phoneLinesSchema = z.object({ lines: z.array(phoneLineSchema) });

/** PATCH /api/integrations/goto/lines/{id}: whose line it is; null for nobody. */
export const setLinePersonSchema = z.strictObject({ user_id: z.string().min(1).max(64).nullable() });
export type SetLinePerson = z.infer<typeof setLinePersonSchema>;

/** GET /api/v1/conversations/{id}/recording: where the recording can be heard for a few minutes. */
export const callRecordingSchema = z.object({ url: z.string(), expires_at: z.iso.datetime().nullable() });
export type CallRecording = z.infer<typeof callRecordingSchema>;
