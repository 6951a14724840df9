import { fromPrisma, type SendOptions } from 'pg-boss';
import type { Tx } from '@/lib/db/clients';
import { sender } from './boss';
import { JOBS, type JobName, type JobPayload } from './jobs';
import type { QueueName } from './queues';

export interface EnqueueOptions {
  /** Seconds or a moment before which the job does not start. */
  start_after?: number | Date;
  /** Within its queue: the greater number goes first; 0 unless said. */
  priority?: number;
  /**
   * At most one job per key and `seconds`: the first starts at once, and what comes while that slot is taken makes one more
   * job at the start of the next slot. So the last call is always followed by a run.
   */
  debounce?: { key: string; seconds: number };
  /** Another queue than the job's own: more or less urgent than usual. */
  queue?: QueueName;
}

/**
 * Adds a job in the caller's transaction: it exists if and only if that commits.
 * @throws ZodError when the payload is not what the job takes.
 */
export async function enqueue<N extends JobName>(
  tx: Tx,
  name: N,
  payload: JobPayload<N>,
  options: EnqueueOptions = {},
): Promise<void> {
  const job = JOBS[name];
  const { payload: schema } = job;
  const queue = options.queue ?? job.queue;
  const send: SendOptions = { db: fromPrisma(tx) };
  if ('expire_seconds' in job) send.expireInSeconds = job.expire_seconds;
  if (options.priority !== undefined) send.priority = options.priority;
  if (options.start_after !== undefined) send.startAfter = options.start_after;
  if (options.debounce !== undefined) {
    send.singletonKey = `${name}|${options.debounce.key}`;
    send.singletonSeconds = options.debounce.seconds;
    send.singletonNextSlot = true;
  }
  const boss = await sender();
  await boss.send(queue, { job: name, payload: schema.parse(payload) }, send);
}

/**
 * Adds jobs of one kind to one queue in the caller's transaction, in one go.
 * @throws ZodError when a payload is not what the job takes; then none is added.
 */
export async function enqueueMany<N extends JobName>(
  tx: Tx,
  name: N,
  payloads: readonly JobPayload<N>[],
  queue: QueueName,
): Promise<void> {
  const job = JOBS[name];
  const { payload: schema } = job;
  const expiry = 'expire_seconds' in job ? { expireInSeconds: job.expire_seconds } : {};
  const jobs = payloads.map((payload) => ({
    data: { job: name, payload: schema.parse(payload) },
    ...expiry,
  }));
  const boss = await sender();
  await boss.insert(queue, jobs, { db: fromPrisma(tx) });
}
