import { z } from 'zod';
import type { SyncJobDetail } from '@/lib/contracts/sync';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { presentSyncJob } from './present-sync-job';

const MOST_ENTRIES = 500;
const failuresSchema = z.array(z.object({ record: z.string(), code: z.string() })).catch([]);
const dataSchema = z.record(z.string(), z.unknown()).catch({});

/** One synchronisation with its log (oldest first) and the records that were not taken. @throws AppError not_found */
export async function getSyncJob({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string };
}): Promise<SyncJobDetail> {
  authorize(ctx.actor, 'sync.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const row = await tx.syncJob.findUnique({
      where: { company_id_id: { company_id, id: input.id } },
      include: { import_log: { select: { errors: true } } },
    });
    if (row === null) throw notFound('Synchronisation');
    const entries = await tx.syncJobEntry.findMany({
      where: { company_id, sync_job_id: row.id },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      take: MOST_ENTRIES,
    });
    return {
      ...presentSyncJob(row),
      entries: entries.map(({ at, level, code, data }) => ({
        at: at.toISOString(),
        level,
        code,
        data: dataSchema.parse(data),
      })),
      failures: failuresSchema.parse(row.import_log.errors),
    };
  });
}
