import { companyTx } from '@/lib/db/doors';
import type { SyncJob } from '@/lib/db/generated/client';
import { DAILY_LIMIT } from '@/lib/http-client/day-credits';
import { raiseAlert } from '../alerts/raise-alert';
import type { Ctx } from '../ctx';
import { CONNECTION_ALERTS } from './connection-alerts';

/** Says on the connection and, once, to the directors that a synchronisation waits for the vendor's next day. */
export async function tellDailyLimit(ctx: Ctx, job: SyncJob): Promise<void> {
  const { company_id } = ctx;
  await companyTx(ctx, async (tx) => {
    const { count } = await tx.integration.updateMany({
      where: { company_id, id: job.integration_id, status: { in: ['ACTIVE', 'ERROR'] } },
      data: { status: 'ERROR', last_error: DAILY_LIMIT },
    });
    if (count === 0) return;
    await raiseAlert({
      ctx: { ...ctx, tx },
      input: {
        type: 'IMPORT_FAILED',
        priority: 'MEDIUM',
        data: { source: `${job.provider}.${job.kind}`, failed: 0, total: null, cause: 'daily_limit' },
        key: CONNECTION_ALERTS.daily(job.integration_id),
        about: { type: 'integration', id: job.integration_id },
      },
    });
  });
}
