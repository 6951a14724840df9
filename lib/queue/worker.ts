import { PgBoss, type WorkOptions } from 'pg-boss';
import type { Clock } from '@/lib/clock';
import { log } from '@/lib/log';
import { queueUrl } from './boss';
import type { JobDefinition } from './define-job';
import { JOB_NAMES, JOBS } from './jobs';
import { QUEUE_NAMES, QUEUE_SCHEMA, QUEUES } from './queues';
import { runBatch } from './run-batch';

/** Jobs that run when the worker is asked to stop may take this long to finish; then they are given back. */
const STOP_TIMEOUT_MS = 10_000;

/** A worker that runs until `stop`. */
export interface RunningWorker {
  stop(): Promise<void>;
}

/**
 * Starts fetching from every queue and the schedules of jobs with a cron line. Notified of new jobs by the database, it
 * also looks every few seconds, so a lost connection costs seconds, not jobs.
 * @throws Error while the database cannot be reached or lacks the queue's tables.
 */
export async function startWorker(registry: readonly JobDefinition[], clock: Clock): Promise<RunningWorker> {
  const boss = new PgBoss({
    connectionString: queueUrl(),
    application_name: 'performancy_worker',
    schema: QUEUE_SCHEMA,
    max: 6,
    migrate: false,
    supervise: true,
    schedule: true,
    useListenNotify: true,
  });
  boss.on('error', (error) => log().warn({ err: error }, 'job queue'));
  boss.on('warning', (warning) => log().warn({ warning: warning.message }, 'job queue'));
  const stop = () => boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
  try {
    await boss.start();
    await schedule(boss);
    await work(boss, registry, clock);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

async function work(boss: PgBoss, registry: readonly JobDefinition[], clock: Clock): Promise<void> {
  for (const name of QUEUE_NAMES) {
    await boss.work<unknown, unknown, WorkOptions & { perJobResults: true }>(
      name,
      {
        batchSize: QUEUES[name].batch,
        localConcurrency: QUEUES[name].fetchers,
        perJobResults: true,
        pollingIntervalSeconds: 2,
        notifyPollingIntervalSeconds: 5,
        burstWhenBatchFull: true,
      },
      (jobs) => runBatch(jobs, registry, clock),
    );
  }
}

/** Schedules are kept by queue and key: what the code no longer names is taken off. */
async function schedule(boss: PgBoss): Promise<void> {
  const wanted = JOB_NAMES.filter((name) => 'cron' in JOBS[name]);
  for (const { name: queue, key } of await boss.getSchedules())
    if (!wanted.some((name) => name === key && JOBS[name].queue === queue)) await boss.unschedule(queue, key);
  for (const name of wanted) {
    const job = JOBS[name];
    if (!('cron' in job)) continue;
    const expiry = 'expire_seconds' in job ? { expireInSeconds: job.expire_seconds } : {};
    await boss.schedule(job.queue, job.cron, { job: name, payload: {} }, { key: name, ...expiry });
  }
}
