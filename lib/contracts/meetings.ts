import { z } from 'zod';
import { CONSENTS } from './call-vocabulary';
import { OBJECTION_TYPES } from './coach-report';
import { languageSchema } from './languages';
import { leadChoiceSchema } from './lead-choices';
import { customMethodologySchema } from './playbooks';

/** Google Meet's meeting code, e.g. "abc-defg-hij". */
export const meetingCodeSchema = z.string().regex(/^[a-z]{3}-[a-z]{4}-[a-z]{3}$/);

/** POST /api/v1/meetings: the extension saw the user join a call. Repeating it for the same `session_id` returns the same meeting. */
export const createMeetingSchema = z.strictObject({
  /** Made by the extension, one per stay in a call; also the id of the coach session. */
  session_id: z.uuid(),
  platform: z.literal('google-meet'),
  code: meetingCodeSchema,
  title: z.string().max(300).nullable(),
  lang: languageSchema,
  started_at: z.iso.datetime(),
});
export type CreateMeeting = z.infer<typeof createMeetingSchema>;

export const meetingSchema = z.object({
  id: z.string(),
  session_id: z.uuid(),
  code: meetingCodeSchema,
  conversation_id: z.string(),
  created_at: z.iso.datetime(),
});
export type Meeting = z.infer<typeof meetingSchema>;

export const consentSchema = z.enum(CONSENTS);

/** PATCH /api/v1/meetings/:id: what the rep says about a call while it runs. What is not named stays. */
export const updateMeetingSchema = z.strictObject({
  /** "refused" deletes all content of the conversation, takes no more of it, and stands for good. */
  consent: consentSchema.optional(),
  /** A lead of the company; null for "unknown". */
  lead_id: z.string().min(1).max(64).nullable().optional(),
  /** Language that is spoken, where it is not the one that the call began with. */
  lang: languageSchema.optional(),
  /** Title of the meeting, which Meet shows some seconds after the join. */
  title: z.string().min(1).max(300).optional(),
  /** True once a part of the call is known from the rep's own voice only; it stays true. */
  partial: z.literal(true).optional(),
});
export type UpdateMeeting = z.infer<typeof updateMeetingSchema>;

/** GET and PATCH /api/v1/meetings/:id: a call while it runs. */
export const meetingStateSchema = z.object({
  id: z.string(),
  conversation_id: z.string(),
  consent: consentSchema,
  lang: languageSchema,
  partial: z.boolean(),
  /** The lead that was picked, or the only one that fits the people and the title of the call. */
  lead: leadChoiceSchema.nullable(),
  /** Where several fit: at most five to choose from. */
  suggestions: z.array(leadChoiceSchema),
});
export type MeetingState = z.infer<typeof meetingStateSchema>;

export const battleCardSchema = z.object({
  id: z.string(),
  objection: z.string().max(300),
  type: z.enum(OBJECTION_TYPES).nullable(),
  response: z.string().max(2_000),
  /** Plain words: the card comes up when a customer says them. */
  phrases: z.array(z.string()).default([]),
});

/** GET /api/v1/meetings/:id/config: what the widget needs for this call. */
export const meetingConfigSchema = z.object({
  meeting_id: z.string(),
  methodology: z.string(),
  /** The company's own, out of its playbook; goes before `methodology`. */
  custom_methodology: customMethodologySchema.nullable().default(null),
  /** The person's usual words per minute; null when too few calls were measured. */
  baseline_wpm: z.number().positive().nullable().default(null),
  playbook: z
    .object({
      id: z.string(),
      name: z.string(),
      questions: z.array(z.string()),
      battle_cards: z.array(battleCardSchema),
    })
    .nullable(),
  /** The band that the talk ratio is judged by, and its source. */
  bands: z.object({
    talk_ratio: z.object({ min: z.number(), max: z.number(), alert: z.number(), source: z.string() }),
    pace_wpm: z.object({ min: z.number(), max: z.number(), alert: z.number(), source: z.string() }),
    monologue_ms: z.object({ alert: z.number(), source: z.string() }),
  }),
  increment_every_ms: z.number().int(),
  features: z.record(z.string(), z.boolean()),
  /** Address of the conversation on the web, for the end-of-call link. */
  review_url: z.string(),
});
export type MeetingConfig = z.infer<typeof meetingConfigSchema>;
