import { PgBoss } from 'pg-boss';
import { systemClock } from '@/lib/clock';
import { systemTx } from '@/lib/db/doors';
import { defineJob } from '@/lib/queue/define-job';
import { enqueue } from '@/lib/queue/enqueue';
import { QUEUE_SCHEMA, QUEUES } from '@/lib/queue/queues';
import { startWorker } from '@/lib/queue/worker';

const PLAIN = 'plain';

/** Jobs per second that do nothing: by our worker, and by pg-boss alone with batches of the same size. */
export async function jobsPerSecond(
  database_url: string,
  count: number,
): Promise<Record<string, number | string>> {
  const ours = await byWorker(count);
  const alone = await byPgBoss(database_url, count);
  return {
    'worker, jobs/s': Math.round(ours),
    'pg-boss alone, jobs/s': Math.round(alone),
    'share of pg-boss alone': (ours / alone).toFixed(2),
  };
}

async function byWorker(count: number): Promise<number> {
  for (let made = 0; made < count; made += 500)
    await systemTx('readiness', async (tx) => {
      for (let i = 0; i < 500; i += 1)
        await enqueue(tx, 'event.process', { company_id: 'load', event_id: 'load' }, { queue: 'default' });
    });
  let done = 0;
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const nothing = defineJob('event.process', async () => {
    done += 1;
    if (done === count) finish();
  });
  const started = performance.now();
  const worker = await startWorker([nothing], systemClock);
  await finished;
  const seconds = (performance.now() - started) / 1000;
  await worker.stop();
  return count / seconds;
}

async function byPgBoss(connectionString: string, count: number): Promise<number> {
  const boss = new PgBoss({
    connectionString,
    schema: QUEUE_SCHEMA,
    max: 6,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue(PLAIN);
  await boss.insert(
    PLAIN,
    Array.from({ length: count }, (_, n) => ({ data: { n } })),
  );
  const started = performance.now();
  for (let done = 0; done < count; ) {
    const jobs = await boss.fetch(PLAIN, { batchSize: QUEUES.default.batch });
    await boss.complete(
      PLAIN,
      jobs.map(({ id }) => id),
    );
    done += jobs.length;
  }
  const seconds = (performance.now() - started) / 1000;
  await boss.stop({ graceful: false });
  return count / seconds;
}
