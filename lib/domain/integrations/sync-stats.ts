import type { SyncStats } from '@/lib/contracts/sync';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

const DAY_MS = 86_400_000;

/** How synchronisations went in the last 24 hours. */
export async function syncStats({ ctx }: { ctx: Ctx }): Promise<SyncStats> {
  authorize(ctx.actor, 'sync.read');
  const { company_id } = ctx;
  const since = new Date(ctx.clock.now().getTime() - DAY_MS);
  return companyTx(ctx, async (tx) => {
    const groups = await tx.syncJob.groupBy({
      by: ['status'],
      where: { company_id, finished_at: { gte: since } },
      _count: { _all: true },
      _sum: { processed: true, failed: true },
    });
    const running = await tx.syncJob.count({
      where: { company_id, status: { in: ['QUEUED', 'RUNNING'] } },
    });
    const count = (wanted: string) => groups.find(({ status }) => status === wanted)?._count._all ?? 0;
    return {
      running,
      last_24_hours: {
        success: count('SUCCESS'),
        partial: count('PARTIAL'),
        failed: count('FAILED'),
        records: groups.reduce((sum, { _sum }) => sum + (_sum.processed ?? 0), 0),
        failed_records: groups.reduce((sum, { _sum }) => sum + (_sum.failed ?? 0), 0),
      },
    };
  });
}
