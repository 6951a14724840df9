import { z } from 'zod';
import { pagingSchema } from './paging';

export const ALERT_PRIORITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
export const alertPrioritySchema = z.enum(ALERT_PRIORITIES);
export type AlertPriority = z.infer<typeof alertPrioritySchema>;

/** As the reader sees it: read by them, or acknowledged by anybody. */
export const ALERT_STATUSES = ['UNREAD', 'READ', 'ACKNOWLEDGED'] as const;
export const alertStatusSchema = z.enum(ALERT_STATUSES);
export type AlertStatus = z.infer<typeof alertStatusSchema>;

const name = z.string().max(300);
const count = z.number().int().nonnegative();
const percent = z.number().min(0).max(100);

/** What the texts of each type of alert are made of. No transcript, no secret: alerts are stored in the clear. */
export const ALERT_DATA = {
  /**
   * An import or sync run that failed, or lost records. `source` as in import_logs: "csv", "zoho.leads". `cause`: a change made
   * here that the CRM does not take, for the reason `code`, or a run that waits for the vendor's next day.
   */
  IMPORT_FAILED: z.object({
    source: name,
    failed: count,
    total: count.nullable(),
    cause: z.enum(['not_sent', 'daily_limit']).optional(),
    code: name.optional(),
  }),
  BOT_ERROR: z.object({ bot: name, errors: count }),
  /** The month's budget in US dollars has reached `percent` of itself, or a vendor refuses for now. */
  AI_RATE_LIMIT: z.discriminatedUnion('reason', [
    z.object({
      reason: z.literal('budget'),
      percent: count,
      spent_usd: z.number().nonnegative(),
      budget_usd: z.number().nonnegative(),
      /** This is where the company has its calls stop. */
      stopped: z.boolean().optional(),
    }),
    z.object({ reason: z.literal('provider'), provider: name }),
  ]),
  /** Mean playbook score (0..100) of the person's last `calls` scored calls. */
  LOW_PLAYBOOK_ADHERENCE: z.object({ score: percent, threshold: percent, calls: count }),
  DEAL_STUCK: z.object({ deal: name, stage: name, days: count }),
  /** Share of closed deals that were won (0..1): in the last `days`, and in as many before. */
  CONVERSION_DROP: z.object({
    now: z.number().min(0).max(1),
    before: z.number().min(0).max(1),
    days: count,
  }),
  /** A key result that is behind the pace of its period: `expected` is where it should stand today. */
  TARGET_RISK: z.object({
    key_result: name,
    current: z.number(),
    expected: z.number(),
    target: z.number(),
    unit: z.enum(['CURRENCY', 'PERCENTAGE', 'NUMBER', 'HOURS', 'DAYS']),
  }),
  /** `integration`: the provider's name. */
  INTEGRATION_NEEDS_REAUTH: z.object({ integration: name }),
  /** `turn`: the line that it is about. */
  CONVERSATION_COMMENT: z.object({ author: name, conversation: name.nullable(), turn: name.optional() }),
  /** Somebody gave a task to the person whom the alert concerns. */
  TASK_ASSIGNED: z.object({ author: name, due_date: z.iso.date().nullable() }),
  /** Events of a source that ended as dead letters, or that wait for another attempt, as many as there are now. */
  EVENTS_FAILED: z.object({ reason: z.enum(['dead', 'retrying']), source: name, count }),
  /** An endpoint of the company's own: a message was given up, or it was switched off (it is gone, or failed for days). */
  WEBHOOK_FAILED: z.object({ reason: z.enum(['given_up', 'gone', 'failing']), endpoint: name }),
} as const;

export type AlertType = keyof typeof ALERT_DATA;
export const ALERT_TYPES = Object.keys(ALERT_DATA) as AlertType[];
export const alertTypeSchema = z.enum(
  Object.keys(ALERT_DATA) as [keyof typeof ALERT_DATA, ...(keyof typeof ALERT_DATA)[]],
);
export type AlertData<T extends AlertType> = z.infer<(typeof ALERT_DATA)[T]>;

/** One alert with the data of its own type. */
export type AlertContent = { [T in AlertType]: { type: T; data: AlertData<T> } }[AlertType];

/** What an alert can point at; the link of the alert leads there. */
export const ALERT_ENTITIES = [
  'conversation',
  'deal',
  'bot',
  'integration',
  'import_log',
  'key_result',
  'user',
  'ai_usage',
  'task',
  'events',
  'dead_letters',
  'webhook_endpoint',
] as const;
export type AlertEntity = (typeof ALERT_ENTITIES)[number];

const person = z.object({ id: z.string(), name: z.string() });

export const alertSchema = z.object({
  id: z.string(),
  type: alertTypeSchema,
  priority: alertPrioritySchema,
  status: alertStatusSchema,
  /** In the reader's language. */
  title: z.string(),
  message: z.string(),
  entity_type: z.enum(ALERT_ENTITIES).nullable(),
  entity_id: z.string().nullable(),
  /** The place on the page of the entity, e.g. a turn of the conversation. */
  anchor: z.string().nullable(),
  /** Whom it concerns; null for the whole company or squad. */
  user: person.nullable(),
  squad: person.nullable(),
  /** How often the same was found since the alert was opened. */
  occurrences: z.number().int(),
  created_at: z.iso.datetime(),
  last_raised_at: z.iso.datetime(),
  read_at: z.iso.datetime().nullable(),
  acknowledged_at: z.iso.datetime().nullable(),
  acknowledged_by: person.nullable(),
});
export type AlertView = z.infer<typeof alertSchema>;

/** GET /api/v1/alerts; the same parameters stand in the URL of the alerts page. */
export const listAlertsSchema = pagingSchema.extend({
  /** `open`: everything that nobody has acknowledged, read or not. */
  status: z.enum([...ALERT_STATUSES, 'open']).optional(),
  type: alertTypeSchema.optional(),
  priority: alertPrioritySchema.optional(),
});
export type ListAlerts = z.infer<typeof listAlertsSchema>;

export const alertPageSchema = z.object({
  data: z.array(alertSchema),
  page: z.number().int(),
  page_size: z.number().int(),
  total: z.number().int(),
});
export type AlertPage = z.infer<typeof alertPageSchema>;

/** GET /api/v1/alerts/count: what the bell shows. */
export const alertCountSchema = z.object({ unread: z.number().int(), urgent: z.number().int() });
export type AlertCount = z.infer<typeof alertCountSchema>;

/** PATCH /api/v1/alerts/:id */
export const updateAlertSchema = z.strictObject({ status: alertStatusSchema });
export type UpdateAlert = z.infer<typeof updateAlertSchema>;

export const ALERT_DIGESTS = ['daily', 'urgent', 'off'] as const;

/** GET and PATCH /api/v1/profile/notifications: what one wants by mail. */
export const notificationsSchema = z.object({
  alert_digest: z.enum(ALERT_DIGESTS),
  mail_comments: z.boolean(),
});
export type Notifications = z.infer<typeof notificationsSchema>;
export const updateNotificationsSchema = z.strictObject({
  alert_digest: z.enum(ALERT_DIGESTS).optional(),
  mail_comments: z.boolean().optional(),
});
export type UpdateNotifications = z.infer<typeof updateNotificationsSchema>;
