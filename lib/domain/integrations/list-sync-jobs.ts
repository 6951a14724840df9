import type { ListSyncJobs, SyncJobPage } from '@/lib/contracts/sync';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { presentSyncJob } from './present-sync-job';

/** A page of synchronisations, newest first. */
export async function listSyncJobs({ ctx, input }: { ctx: Ctx; input: ListSyncJobs }): Promise<SyncJobPage> {
  authorize(ctx.actor, 'sync.read');
  const { page, page_size, provider, status } = input;
  const where = {
    company_id: ctx.company_id,
    ...(provider === undefined ? {} : { provider }),
    ...(status === undefined ? {} : { status }),
  };
  return companyTx(ctx, async (tx) => {
    const rows = await tx.syncJob.findMany({
      where,
      orderBy: [{ created_at: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * page_size,
      take: page_size,
    });
    return { data: rows.map(presentSyncJob), page, page_size, total: await tx.syncJob.count({ where }) };
  });
}
