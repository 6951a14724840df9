import { z } from 'zod';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '../ctx';
import type { RecordFailure, SyncRun } from './sync-runner';

/** So many records are read again in one run; the others keep their place in the queue. */
const MOST_AGAIN = 200;
/** Runs that are looked back on. */
const MOST_RUNS = 20;
const failuresSchema = z.array(z.object({ record: z.string(), code: z.string() })).catch([]);

/** Records that earlier runs could not take. */
export interface FailedBefore {
  /** Ids of those that this run reads again. */
  again: string[];
  /** Those that wait for the next run: noted with this one as what they are. */
  later: RecordFailure[];
}

/**
 * What the last run of this kind that ended well left out (ImportLog), with what the failed ones just before it had left out
 * and those since: their time has passed, so no list brings them again.
 */
export async function failedBefore(
  { company_id }: Ctx,
  { sync_job_id, integration_id, kind }: Pick<SyncRun, 'sync_job_id' | 'integration_id' | 'kind'>,
): Promise<FailedBefore> {
  const runs = await companyTx({ company_id }, (tx) =>
    tx.syncJob.findMany({
      where: { company_id, integration_id, kind, id: { not: sync_job_id } },
      orderBy: [{ created_at: 'desc' }, { id: 'desc' }],
      take: MOST_RUNS,
      select: { status: true, import_log: { select: { errors: true } } },
    }),
  );
  const good = runs.flatMap(({ status }, at) => (status === 'SUCCESS' || status === 'PARTIAL' ? [at] : []));
  const counting = runs.slice(0, good[1] ?? runs.length).toReversed();
  const failures = new Map<string, RecordFailure>();
  for (const { import_log } of counting)
    for (const failure of failuresSchema.parse(import_log.errors)) failures.set(failure.record, failure);
  const all = [...failures.values()];
  return { again: all.slice(0, MOST_AGAIN).map(({ record }) => record), later: all.slice(MOST_AGAIN) };
}
