/**
 * The queues by priority, after the event hub of the product family: what a person waits for, ordinary work, messages to
 * people, bulk work, and what failed before and must not hold up the rest. `batch` jobs are fetched at once (single
 * fetches collapse once there is a backlog) and run side by side; the next ones come when all of them are done. So a queue whose
 * jobs may take long has several `fetchers`, each with its own few. A job that fails is retried with growing delays and ends in
 * `dead`, from where it can be sent again.
 */
export const QUEUES = {
  high: { batch: 8, fetchers: 1, retries: 8 },
  /** Tables are imported here and changes sent to CRMs, both for up to a minute, beside what takes milliseconds. */
  default: { batch: 4, fetchers: 3, retries: 8 },
  /** A receiver may keep one waiting for seconds. */
  notifications: { batch: 2, fetchers: 2, retries: 6 },
  /** Synchronisations and imports take a minute each. */
  low: { batch: 1, fetchers: 3, retries: 4 },
  /** Waits for language models for minutes: by itself, so that nothing else does. */
  analysis: { batch: 1, fetchers: 4, retries: 4 },
  retry: { batch: 4, fetchers: 2, retries: 4 },
} as const satisfies Record<string, { batch: number; fetchers: number; retries: number }>;

export type QueueName = keyof typeof QUEUES;
export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];

/** Where jobs end that failed for good. Nothing fetches from it. */
export const DEAD_QUEUE = 'dead';

/** The queue's own schema in the application's database. */
export const QUEUE_SCHEMA = 'pgboss';

/** First retry after about this many seconds, then twice as long each time, up to the second figure. */
export const RETRY_DELAY_SECONDS = 5;
export const RETRY_DELAY_MAX_SECONDS = 900;

/** A job that runs longer is taken for lost and tried again. */
export const EXPIRE_SECONDS = 120;
