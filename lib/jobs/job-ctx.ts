import type { Ctx } from '@/lib/domain/ctx';
import type { JobRun } from '@/lib/queue/define-job';
import type { JobName } from '@/lib/queue/jobs';

/** The context in which a job calls domain verbs: the product itself, inside one company. */
export function jobCtx(job: JobName, company_id: string, run: JobRun): Ctx {
  return { company_id, actor: { kind: 'system', job, company_id }, request_id: run.job_id, clock: run.clock };
}
