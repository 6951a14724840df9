// `npm run worker`: runs the background jobs until SIGTERM or SIGINT.
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock } from '@/lib/clock';
import { disconnect } from '@/lib/db/clients';
import { REGISTRY } from '@/lib/jobs/registry';
import { log } from '@/lib/log';
import { closeQueue } from '@/lib/queue/boss';
import { type RunningWorker, startWorker } from '@/lib/queue/worker';

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 10_000;

const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());

/** Tries until the database answers: the worker may start before it, or while it restarts. */
async function start(): Promise<RunningWorker | undefined> {
  for (let delay = FIRST_RETRY_MS; !stopping.signal.aborted; delay = Math.min(delay * 2, LAST_RETRY_MS)) {
    try {
      return await startWorker(REGISTRY, systemClock);
    } catch (error) {
      log().warn({ err: error, retry_ms: delay }, 'the worker cannot start yet');
      await wait(delay, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }
  return undefined;
}

const worker = await start();
if (worker !== undefined && !stopping.signal.aborted) {
  log().info({ jobs: REGISTRY.map((job) => job.name).join(' ') }, 'worker ready');
  // Held open by the queue's own timers and connections; nothing else to wait for.
  await new Promise((resolve) => stopping.signal.addEventListener('abort', resolve, { once: true }));
}
await worker?.stop();
await closeQueue();
await disconnect();
log().info('worker stopped');
