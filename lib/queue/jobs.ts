import { z } from 'zod';
import { aiProviderSchema } from '@/lib/contracts/ai';
import type { QueueName } from './queues';

const id = z.string().min(1).max(64);

interface JobDeclaration {
  queue: QueueName;
  /** Ids only: payloads are stored in the clear and show up in the queue's tables. */
  payload: z.ZodType;
  /** When the product itself starts the job: minute hour day month weekday, UTC. */
  cron?: string;
  /** For work that takes long: after this time it is taken for lost. EXPIRE_SECONDS unless said. */
  expire_seconds?: number;
}

/** Every job of the product: what it carries and how urgent it is. Their handlers stand in lib/jobs. */
export const JOBS = {
  /** Merges the increments of a coach session into its conversation. */
  'coach-session.finalize': {
    queue: 'high',
    payload: z.strictObject({ company_id: id, session_id: z.uuid() }),
  },
  /** Looks for sessions whose browser went silent, and finalises them. */
  'coach-session.sweep': { queue: 'default', payload: z.strictObject({}), cron: '* * * * *' },
  /** Analyses a finished conversation; an older `run` has been overtaken. */
  'conversation.analyse': {
    queue: 'analysis',
    payload: z.strictObject({ company_id: id, conversation_id: id, run: z.int().min(1) }),
    expire_seconds: 1_800,
  },
  /** A company's models have cost a share of their budget of the month, or its end was reached. */
  'ai.budget-step': {
    queue: 'notifications',
    payload: z.strictObject({
      company_id: id,
      month: z.string().regex(/^\d{4}-\d{2}$/),
      percent: z.int().min(1).max(120),
    }),
  },
  /** A vendor of models takes no more requests of a company, for their rate or for want of credit. */
  'ai.vendor-limit': {
    queue: 'notifications',
    payload: z.strictObject({ company_id: id, provider: aiProviderSchema }),
  },
  /** Imports the next rows of an uploaded table of leads or deals. */
  'csv-import.run': { queue: 'default', payload: z.strictObject({ company_id: id, import_id: id }) },
  /** Takes back an import, from its last row to its first. */
  'csv-import.undo': { queue: 'default', payload: z.strictObject({ company_id: id, import_id: id }) },
  /** Deletes the files of old imports, and has those go on that stand still. */
  'csv-import.sweep': { queue: 'low', payload: z.strictObject({}), cron: '*/15 * * * *' },
  /** Mails an invitation or a password reset; the one-time code is made when the mail is. */
  'mail.send': {
    queue: 'notifications',
    payload: z.strictObject({
      kind: z.enum(['invitation', 'password_reset']),
      user_id: id,
      company_id: id.nullable(),
    }),
  },
  /** Has each company looked at for alerts, and the morning's digests made. */
  'alerts.schedule': { queue: 'low', payload: z.strictObject({}), cron: '7 * * * *' },
  /** Looks at one company; `daily`: its deals, targets and scores as well. */
  'alerts.check': { queue: 'low', payload: z.strictObject({ company_id: id, daily: z.boolean() }) },
  /** Queues one digest per person of a company. */
  'alerts.digests': { queue: 'low', payload: z.strictObject({ company_id: id }) },
  /** Mails a person their unread alerts. */
  'alerts.digest': { queue: 'notifications', payload: z.strictObject({ company_id: id, user_id: id }) },
  /** Mails somebody that a line of a call was commented on. */
  'comment.mail': {
    queue: 'notifications',
    payload: z.strictObject({ company_id: id, comment_id: id, user_id: id }),
  },
  /** Writes what was said in a conversation into the search index, or takes it out. */
  'search.index': {
    queue: 'low',
    payload: z.strictObject({ company_id: id, conversation_id: id }),
  },
  /** Looks for conversations that are not in the search index. */
  'search.sweep': { queue: 'low', payload: z.strictObject({}), cron: '*/10 * * * *' },
  /** Mails a director that an integration must be connected again. */
  'integration.reauth-mail': {
    queue: 'notifications',
    payload: z.strictObject({ company_id: id, integration_id: id, user_id: id }),
  },
  /** Does with what an ended connection brought in what the director chose. */
  'integration.disconnected': {
    queue: 'low',
    payload: z.strictObject({ company_id: id, integration_id: id, data: z.enum(['keep', 'delete']) }),
  },
  /** Tells the vendor of an ended connection to revoke its grant, until it has heard it. */
  'integration.revoke': { queue: 'low', payload: z.strictObject({ company_id: id, integration_id: id }) },
  /** Runs a synchronisation for one turn. */
  'sync.run': { queue: 'low', payload: z.strictObject({ company_id: id, sync_job_id: id }) },
  /** Gives events, webhooks and synchronisations whose job was lost a new one, and ends renewals that were cut short. */
  'hub.sweep': { queue: 'default', payload: z.strictObject({}), cron: '* * * * *' },
  /** Deletes what the hub has kept long enough, at night. */
  'hub.delete-old': {
    queue: 'low',
    payload: z.strictObject({}),
    cron: '40 5 * * *',
    expire_seconds: 3_600,
  },
  /** Applies one inbound event; it waits in the queue of its own priority. */
  'event.process': { queue: 'default', payload: z.strictObject({ company_id: id, event_id: id }) },
  /** Tells an endpoint of a company what happened. */
  'webhook.deliver': { queue: 'notifications', payload: z.strictObject({ company_id: id, delivery_id: id }) },
  /** Finds companies whose changes the CRM has not been told of. */
  'crm.sweep': { queue: 'default', payload: z.strictObject({}), cron: '* * * * *' },
  /** Sends a company's changes to its CRM. */
  'crm.push': { queue: 'default', payload: z.strictObject({ company_id: id }) },
  /** Asks every connected CRM what changed. */
  'crm.polls': { queue: 'low', payload: z.strictObject({}), cron: '*/15 * * * *' },
  /** Renews the subscriptions at every connected CRM. */
  'crm.channels': { queue: 'low', payload: z.strictObject({}), cron: '*/10 * * * *' },
  /** The same for one company. */
  'crm.keep': {
    queue: 'low',
    payload: z.strictObject({ company_id: id, provider: id, what: z.enum(['poll', 'channel']) }),
  },
  /** Looks for the recording and transcript of a telephone call. */
  'calls.transcribe': { queue: 'low', payload: z.strictObject({ company_id: id, call_id: id }) },
  /** Has the calls of every connected telephone system synchronised. */
  'calls.schedule': { queue: 'default', payload: z.strictObject({}), cron: '*/15 * * * *' },
  /** Makes conversations of the calls of a line that has got a person. */
  'calls.adopt': { queue: 'default', payload: z.strictObject({ company_id: id, line_id: id }) },
} as const satisfies Record<string, JobDeclaration>;

export type JobName = keyof typeof JOBS;
export type JobPayload<N extends JobName> = z.infer<(typeof JOBS)[N]['payload']>;
export const JOB_NAMES = Object.keys(JOBS) as JobName[];
