import { z } from 'zod';
import { callFactsSchema } from './calls';
import { coachReportSchema, NEXT_STEP_GRADES } from './coach-report';
import { sessionNoteSchema } from './coach-sessions';
import { consentSchema } from './meetings';
import { customMethodologySchema } from './playbooks';
import { participantSchema, turnSchema } from './turn';

export const CHANNELS = ['CALL', 'WHATSAPP', 'EMAIL', 'VIDEO'] as const;

/** The figures of one conversation that lists, trends and comparisons use; `null` means "could not be measured". */
export const conversationMetricsSchema = z.object({
  talk_ratio: z.number().nullable(),
  speech_ms: z.number().int(),
  rep_wpm: z.number().nullable(),
  questions_open: z.number().int(),
  questions_specific: z.number().int(),
  questions_closed: z.number().int(),
  longest_monologue_ms: z.number().int(),
  longest_customer_story_ms: z.number().int(),
  interactivity_per_min: z.number().nullable(),
  patience_ms: z.number().nullable(),
  objections: z.number().int(),
  methodology: z.string(),
  methodology_score: z.number(),
  methodology_weakest: z.string(),
  next_step: z.enum(NEXT_STEP_GRADES),
});
export type ConversationMetrics = z.infer<typeof conversationMetricsSchema>;

export const conversationSummarySchema = z.object({
  id: z.string(),
  channel: z.enum(CHANNELS),
  title: z.string().nullable(),
  conversation_date: z.iso.datetime(),
  duration_seconds: z.number().int().nullable(),
  user: z.object({ id: z.string(), name: z.string() }),
  lead: z.object({ id: z.string(), name: z.string(), company_name: z.string().nullable() }).nullable(),
  playbook: z.object({ id: z.string(), name: z.string() }).nullable(),
  status: z.enum(['live', 'processing', 'ready']),
  consent: consentSchema,
  metrics: conversationMetricsSchema.nullable(),
});
export type ConversationSummary = z.infer<typeof conversationSummarySchema>;

/** The opened transcript: who was there, what they said, and the rep's notes. */
export const transcriptSchema = z.object({
  participants: z.array(participantSchema),
  turns: z.array(turnSchema),
});
export type Transcript = z.infer<typeof transcriptSchema>;

export const conversationDetailSchema = conversationSummarySchema.extend({
  transcript: transcriptSchema.nullable(),
  report: coachReportSchema.nullable(),
  notes: z.array(sessionNoteSchema),
  /** When the consent was last changed. */
  consent_at: z.iso.datetime().nullable(),
  /** Only the rep's own voice is known, for a part of the call or all of it: shares of both sides mean nothing. */
  partial: z.boolean(),
  /** The company's own methodology that the call was read by, with the names of its elements. */
  custom_methodology: customMethodologySchema.nullable(),
  /** What the telephone system reported; null for what is no telephone call. */
  call: callFactsSchema.nullable(),
  /** The CRM told of it: nothing was captured. */
  from_crm: z.boolean(),
});
export type ConversationDetail = z.infer<typeof conversationDetailSchema>;

export const CONVERSATION_SORTS = [
  'date',
  'talk_ratio',
  'questions_open',
  'methodology_score',
  'duration',
] as const;

/** GET /api/v1/conversations; the same parameters stand in the URL of the conversation list. */
export const listConversationsSchema = z.strictObject({
  q: z.string().max(200).optional(),
  user_id: z.string().max(64).optional(),
  squad_id: z.string().max(64).optional(),
  lead_id: z.string().max(64).optional(),
  playbook_id: z.string().max(64).optional(),
  channel: z.enum(CHANNELS).optional(),
  next_step: z.enum(NEXT_STEP_GRADES).optional(),
  /** First and last day (inclusive) in the company's time zone. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  sort: z.enum(CONVERSATION_SORTS).default('date'),
  order: z.enum(['asc', 'desc']).default('desc'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  page_size: z.coerce.number().int().min(1).max(100).default(25),
});
export type ListConversations = z.infer<typeof listConversationsSchema>;

export const conversationPageSchema = z.object({
  data: z.array(conversationSummarySchema),
  page: z.number().int(),
  page_size: z.number().int(),
  total: z.number().int(),
});
export type ConversationPage = z.infer<typeof conversationPageSchema>;
