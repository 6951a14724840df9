import type { z } from 'zod';
import type { Clock } from '@/lib/clock';
import { JOBS, type JobName, type JobPayload } from './jobs';
import type { QueueName } from './queues';

/** One run of a job. */
export interface JobRun {
  /** Id of the job; the same on a retry. Serves as request id. */
  job_id: string;
  clock: Clock;
  /** Aborted when the worker stops or the job took too long. */
  signal: AbortSignal;
}

/** A job with what does it. Handlers are idempotent: a job may run twice or stop between any two lines. */
export interface JobDefinition {
  name: JobName;
  queue: QueueName;
  schema: z.ZodType;
  /** @throws Error when the payload is not what the job takes, or whatever the work throws: the job is then retried. */
  handler: (payload: unknown, run: JobRun) => Promise<void>;
}

/** Binds a declared job (lib/queue/jobs.ts) to its handler; lib/jobs/registry.ts lists the results. */
export function defineJob<N extends JobName>(
  name: N,
  handler: (payload: JobPayload<N>, run: JobRun) => Promise<void>,
): JobDefinition {
  const { queue, payload: schema } = JOBS[name];
  return {
    name,
    queue,
    schema,
    handler: (payload, run) => handler(schema.parse(payload) as JobPayload<N>, run),
  };
}
