import { PgBoss } from 'pg-boss';
import { roleUrl } from '@/lib/db/roles';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { QUEUE_SCHEMA } from './queues';

/** The queue's address: the application's database, as the role that may read jobs. */
export function queueUrl(): string {
  const { DATABASE_URL, SYSTEM_DATABASE_URL } = env();
  return SYSTEM_DATABASE_URL ?? roleUrl(DATABASE_URL, 'performancy_system');
}

// One sender per process, also when the framework loads this module more than once.
const store = globalThis as typeof globalThis & { performancyQueue?: Promise<PgBoss> };

/** The process's sender: it only knows the queues; jobs are written through the caller's transaction. */
export function sender(): Promise<PgBoss> {
  store.performancyQueue ??= startSender().catch((error: unknown) => {
    delete store.performancyQueue;
    throw error;
  });
  return store.performancyQueue;
}

/** Lets go of the sender; for scripts, the worker's stop and tests. */
export async function closeQueue(): Promise<void> {
  const started = store.performancyQueue;
  delete store.performancyQueue;
  await (await started)?.stop({ graceful: false });
}

async function startSender(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: queueUrl(),
    application_name: 'performancy_queue',
    schema: QUEUE_SCHEMA,
    max: 1,
    migrate: false,
    supervise: false,
    schedule: false,
  });
  boss.on('error', (error) => log().warn({ err: error }, 'job queue'));
  return boss.start();
}
