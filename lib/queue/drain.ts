import type { Clock } from '@/lib/clock';
import { sender } from './boss';
import type { JobDefinition } from './define-job';
import { QUEUE_NAMES } from './queues';
import { runBatch } from './run-batch';

const BATCH = 20;
/** More often than any schedule of attempts: a job that comes back again only puts itself off, as time does not pass here. */
const MOST_RUNS = 20;

/**
 * Runs what waits in the queues in this process, jobs for later included, until nothing is left: for scripts that need the
 * result now, such as the seed. A job that puts itself off again and again is let go; the sweep of lost work finds it.
 * @returns how many ran well.
 * @throws Error when a job fails; it stays in its queue for the worker.
 */
export async function drainQueues(registry: readonly JobDefinition[], clock: Clock): Promise<number> {
  const boss = await sender();
  let ran = 0;
  const runs = new Map<string, number>();
  const isDue = ({ data, startAfter }: { data: unknown; startAfter: Date }): boolean => {
    if (startAfter.getTime() <= Date.now()) return true;
    const key = JSON.stringify(data);
    const before = runs.get(key) ?? 0;
    runs.set(key, before + 1);
    return before < MOST_RUNS;
  };
  for (const queue of QUEUE_NAMES) {
    for (;;) {
      const jobs = await boss.fetch<unknown>(queue, {
        batchSize: BATCH,
        ignoreStartAfter: true,
        includeMetadata: true,
      });
      if (jobs.length === 0) break;
      const due = jobs.filter(isDue);
      const put_off = jobs.filter((job) => !due.includes(job)).map(({ id }) => id);
      if (put_off.length > 0) await boss.complete(queue, put_off);
      const { signal } = new AbortController();
      const results = await runBatch(
        due.map(({ id, data }) => ({ id, data, signal })),
        registry,
        clock,
      );
      const done = results.filter((result) => result.status === 'completed').map((result) => result.id);
      const failed = results.filter((result) => result.status !== 'completed').map((result) => result.id);
      if (done.length > 0) await boss.complete(queue, done);
      if (failed.length > 0) {
        await boss.fail(queue, failed);
        throw new Error(`${failed.length} jobs of the queue "${queue}" failed; the log says which.`);
      }
      ran += done.length;
    }
  }
  return ran;
}
