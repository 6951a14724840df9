import { companyTx } from '@/lib/db/doors';
import { Prisma, type SyncJob } from '@/lib/db/generated/client';
import { raiseAlert } from '../alerts/raise-alert';
import type { Ctx } from '../ctx';
import { CONNECTION_ALERTS, endSyncAlerts } from './connection-alerts';

/**
 * Ends a synchronisation, once: closes its import log, says on the connection whether it works, and tells the directors when
 * something was lost. `loses_place`: a later synchronisation must not go on from its cursor.
 */
export async function endSync(
  ctx: Ctx,
  job: SyncJob,
  status: 'SUCCESS' | 'PARTIAL' | 'FAILED',
  error_code: string | null,
  loses_place = false,
): Promise<void> {
  const { company_id } = ctx;
  const now = ctx.clock.now();
  await companyTx(ctx, async (tx) => {
    const { count } = await tx.syncJob.updateMany({
      where: { company_id, id: job.id, status: 'RUNNING' },
      data: { status, error_code, finished_at: now, ...(loses_place ? { cursor: Prisma.DbNull } : {}) },
    });
    if (count === 0) return;
    await tx.importLog.update({
      where: { company_id_id: { company_id, id: job.import_log_id } },
      data: {
        status,
        records_total: Math.max(status === 'FAILED' ? (job.total ?? 0) : 0, job.processed + job.failed),
        records_imported: job.processed,
        records_failed: job.failed,
        finished_at: now,
      },
    });
    await tx.integration.update({
      where: { company_id_id: { company_id, id: job.integration_id } },
      // What happened while it ran is the next one's: everything up to its beginning has been read.
      data:
        status === 'FAILED'
          ? { last_error: error_code }
          : { last_sync_at: job.started_at ?? now, last_error: null },
    });
    // Disconnected, or waiting for a sign-in: that stays.
    await tx.integration.updateMany({
      where: { company_id, id: job.integration_id, status: { in: ['ACTIVE', 'ERROR'] } },
      data: { status: status === 'FAILED' ? 'ERROR' : 'ACTIVE' },
    });
    if (status === 'SUCCESS') return endSyncAlerts(tx, ctx, job.integration_id, job.kind);
    await raiseAlert({
      ctx: { ...ctx, tx },
      input: {
        type: 'IMPORT_FAILED',
        priority: 'MEDIUM',
        data: {
          source: `${job.provider}.${job.kind}`,
          failed: job.failed,
          total: status === 'FAILED' ? null : job.processed + job.failed,
        },
        key: CONNECTION_ALERTS.sync(job.integration_id, job.kind),
        about: { type: 'integration', id: job.integration_id },
      },
    });
  });
}
