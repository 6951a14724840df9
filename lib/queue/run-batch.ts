import type { Job, JobResult } from 'pg-boss';
import { z } from 'zod';
import type { Clock } from '@/lib/clock';
import { log } from '@/lib/log';
import type { JobDefinition } from './define-job';

const envelopeSchema = z.object({ job: z.string(), payload: z.unknown() });

/**
 * Runs the jobs of one fetch side by side and says of each how it ended: one that fails is retried by itself, and one
 * that nobody knows (sent by a newer release) too.
 */
export async function runBatch(
  jobs: readonly Pick<Job<unknown>, 'id' | 'data' | 'signal'>[],
  registry: readonly JobDefinition[],
  clock: Clock,
): Promise<JobResult[]> {
  return Promise.all(
    jobs.map(async ({ id, data, signal }): Promise<JobResult> => {
      const started = clock.now().getTime();
      const { job, payload } = envelopeSchema.parse(data);
      try {
        const definition = registry.find((known) => known.name === job);
        if (definition === undefined) throw new Error('There is no handler for this job.');
        await definition.handler(payload, { job_id: id, clock, signal });
        log().info({ job, job_id: id, ms: clock.now().getTime() - started }, 'job done');
        return { id, status: 'completed' };
      } catch (error) {
        log().error({ err: error, job, job_id: id }, 'job failed');
        // The queue keeps this beside the job: the kind of error, never its text, which may quote data.
        return {
          id,
          status: 'failed',
          output: { error: error instanceof Error ? error.name : typeof error },
        };
      }
    }),
  );
}
