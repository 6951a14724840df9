import { PgBoss } from 'pg-boss';
import {
  DEAD_QUEUE,
  EXPIRE_SECONDS,
  QUEUE_NAMES,
  QUEUE_SCHEMA,
  QUEUES,
  RETRY_DELAY_MAX_SECONDS,
  RETRY_DELAY_SECONDS,
} from './queues';

/**
 * Makes or updates the queue's tables and queues as the owner of the database, and grants the two application roles what
 * they need: performancy_app may only add jobs (it never reads another company's), performancy_system runs them.
 * Run after the migrations; safe to repeat.
 */
export async function ensureQueueSchema(owner_url: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: owner_url,
    schema: QUEUE_SCHEMA,
    max: 2,
    supervise: false,
    schedule: false,
  });
  let failure: Error | undefined;
  boss.on('error', (error) => {
    failure = error;
  });
  await boss.start();
  try {
    await boss.createQueue(DEAD_QUEUE);
    for (const name of QUEUE_NAMES) {
      const settings = {
        retryLimit: QUEUES[name].retries,
        retryDelay: RETRY_DELAY_SECONDS,
        retryBackoff: true,
        retryDelayMax: RETRY_DELAY_MAX_SECONDS,
        expireInSeconds: EXPIRE_SECONDS,
        deadLetter: DEAD_QUEUE,
        notify: true,
      };
      await boss.createQueue(name, settings);
      await boss.updateQueue(name, settings);
    }
    await boss.getDb().executeSql(GRANTS);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failure !== undefined) throw failure;
}

const GRANTS = `
  GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO performancy_app, performancy_system;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO performancy_system;
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO performancy_system;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO performancy_system;
  GRANT SELECT ON ${QUEUE_SCHEMA}.queue TO performancy_app;
  GRANT INSERT, SELECT (id, start_after) ON ${QUEUE_SCHEMA}.job, ${QUEUE_SCHEMA}.job_common TO performancy_app;
`;
