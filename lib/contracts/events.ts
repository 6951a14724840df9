import { z } from 'zod';
import { pagingSchema } from './paging';

export const EVENT_STATUSES = ['PENDING', 'APPLIED', 'LATE', 'DEAD', 'ARCHIVED', 'DELETED'] as const;
export const EVENT_PRIORITIES = ['high', 'default', 'notifications', 'low'] as const;

/** What machines may send: POST /api/events, and a custom webhook's body. */
export const MACHINE_EVENTS = ['lead.created', 'lead.updated', 'lead.deleted'] as const;

const leadIdSchema = z.string().min(1).max(120);

/** POST /api/events */
export const createEventSchema = z.strictObject({
  type: z.enum(MACHINE_EVENTS),
  /** The same event sent again under the same key is taken once. */
  idempotency_key: z.string().min(1).max(200),
  /** When it happened at the sender: an event older than what the record has seen is stored and not applied. */
  occurred_at: z.iso.datetime({ offset: true }),
  priority: z.enum(EVENT_PRIORITIES).default('default'),
  /** The record as the sender has it; `id` is the sender's own. Fields are translated by the company's mapping. */
  data: z.looseObject({ id: leadIdSchema }),
});
export type CreateEvent = z.infer<typeof createEventSchema>;

export const acceptedEventSchema = z.object({ id: z.string(), duplicate: z.boolean() });

/** GET /api/events, newest first. */
export const listEventsSchema = pagingSchema.extend({
  status: z.enum(EVENT_STATUSES).optional(),
  provider: z.string().max(40).optional(),
  type: z.string().max(80).optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});
export type ListEvents = z.infer<typeof listEventsSchema>;

export const DEAD_STATUSES = ['DEAD', 'ARCHIVED'] as const;

/** GET /api/dlq: dead ones, or those that were archived. */
export const listDlqSchema = pagingSchema.extend({
  status: z.enum(DEAD_STATUSES).default('DEAD'),
  provider: z.string().max(40).optional(),
  error_code: z.string().max(120).optional(),
});
export type ListDlq = z.infer<typeof listDlqSchema>;

export const eventSchema = z.object({
  id: z.string(),
  provider: z.string(),
  type: z.string(),
  external_id: z.string(),
  /** The record that it is about, as the provider names it. */
  aggregate_key: z.string().nullable(),
  status: z.enum(EVENT_STATUSES),
  priority: z.string(),
  attempts: z.number().int(),
  /** Why it failed: a code, and one sentence without personal data. */
  error_code: z.string().nullable(),
  error_reason: z.string().nullable(),
  received_at: z.iso.datetime(),
  next_attempt_at: z.iso.datetime().nullable(),
  processed_at: z.iso.datetime().nullable(),
});
export type EventView = z.infer<typeof eventSchema>;

export const eventPageSchema = z.object({
  data: z.array(eventSchema),
  page: z.number().int(),
  page_size: z.number().int(),
  total: z.number().int(),
});
export type EventPage = z.infer<typeof eventPageSchema>;

/** GET /api/events/{id}: with what was received; null once it was deleted. */
export const eventDetailSchema = eventSchema.extend({ payload: z.unknown() });
export type EventDetail = z.infer<typeof eventDetailSchema>;

/** GET /api/events/stats and /api/dlq/stats */
export const eventStatsSchema = z.object({
  by_status: z.record(z.enum(EVENT_STATUSES), z.number().int()),
  last_24_hours: z.object({ received: z.number().int(), applied: z.number().int(), dead: z.number().int() }),
  /** Share of the events of the last 24 hours that ended dead; null when there was none. */
  error_rate: z.number().min(0).max(1).nullable(),
  /** Seconds from arrival to effect, of the last 24 hours; null when there was none. */
  lag_seconds: z.object({ p50: z.number(), p99: z.number() }).nullable(),
  oldest_pending_at: z.iso.datetime().nullable(),
});
export type EventStats = z.infer<typeof eventStatsSchema>;

export const dlqStatsSchema = z.object({
  dead: z.number().int(),
  archived: z.number().int(),
  by_reason: z.array(z.object({ provider: z.string(), error_code: z.string(), count: z.number().int() })),
});
export type DlqStats = z.infer<typeof dlqStatsSchema>;

export const DLQ_ACTIONS = ['retry', 'archive', 'delete'] as const;

/** Every dead letter that fits and had failed by `until`: what fails again while the others are tried is not meant. */
export const dlqFilterSchema = listDlqSchema
  .pick({ status: true, provider: true, error_code: true })
  .extend({ until: z.iso.datetime() });
export type DlqFilter = z.infer<typeof dlqFilterSchema>;

/** POST /api/dlq: the same for many at once, by their ids or by a filter. */
export const dlqActionSchema = z
  .strictObject({
    action: z.enum(DLQ_ACTIONS),
    ids: z.array(z.string().min(1).max(64)).min(1).max(500).optional(),
    filter: dlqFilterSchema.optional(),
  })
  .refine(({ ids, filter }) => (ids === undefined) !== (filter === undefined), {
    message: 'Name either ids or a filter.',
  });
export type DlqAction = z.infer<typeof dlqActionSchema>;
export const dlqResultSchema = z.object({ changed: z.number().int() });
/** `left`: how many of the filter remain; ask again with the same filter until it is 0. */
export const dlqActionResultSchema = dlqResultSchema.extend({ left: z.number().int() });

/** POST /api/events/replay: everything of a period once more, oldest first. */
export const replayEventsSchema = z.strictObject({
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  provider: z.string().max(40).optional(),
});
export type ReplayEvents = z.infer<typeof replayEventsSchema>;

/** GET /api/events/replay: what a replay of the period would take, and how much of the period waits at the moment. */
export const replayPreviewSchema = z.object({
  events: z.number().int(),
  waiting: z.number().int(),
  /** The most that one replay takes. */
  most: z.number().int(),
});
export type ReplayPreview = z.infer<typeof replayPreviewSchema>;

/** What a vendor is answered. */
export const receivedSchema = z.object({ received: z.number().int(), duplicates: z.number().int() });
