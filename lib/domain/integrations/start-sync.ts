import type { SyncJobView } from '@/lib/contracts/sync';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import type { Integration, Prisma } from '@/lib/db/generated/client';
import { AppError } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { enqueue } from '@/lib/queue/enqueue';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { findConnection, requireProvider } from './connection';
import { presentSyncJob } from './present-sync-job';

/**
 * Starts a synchronisation, or gives the one of the same kind that is under way. When the last one failed, it goes on there.
 * @throws AppError not_found for an unknown provider, unprocessable for a kind that it lacks, conflict while it is not
 * connected.
 */
export async function startSync({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { provider: string; kind: string };
}): Promise<SyncJobView> {
  authorize(ctx.actor, 'sync.write');
  const provider = requireProvider(input.provider);
  if (!provider.sync_kinds.includes(input.kind))
    throw new AppError('unprocessable', `Choose one of: ${provider.sync_kinds.join(', ')}.`, {
      errors: [{ path: 'kind', message: 'Not a kind of this provider.' }],
    });
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const found = await findConnection(tx, company_id, provider, true);
    if (found === null || !['ACTIVE', 'ERROR'].includes(found.row.status))
      throw new AppError('conflict', `Connect ${provider.name} first.`);
    const integration_id = found.row.id;
    const running = await tx.syncJob.findFirst({
      where: { company_id, integration_id, kind: input.kind, status: { in: ['QUEUED', 'RUNNING'] } },
    });
    if (running !== null) return presentSyncJob(running);
    const now = ctx.clock.now();
    const import_log = await tx.importLog.create({
      data: {
        id: newId(),
        company_id,
        integration_id,
        source: `${provider.slug}.${input.kind}`,
        status: 'RUNNING',
        started_at: now,
      },
    });
    const job = await tx.syncJob.create({
      data: {
        id: newId(),
        company_id,
        integration_id,
        provider: provider.slug,
        kind: input.kind,
        import_log_id: import_log.id,
        requested_by_id: ctx.actor.kind === 'user' ? ctx.actor.user_id : null,
        created_at: now,
        ...(await placeOfFailed(tx, found.row, input.kind)),
      },
    });
    await enqueue(tx, 'sync.run', { company_id, sync_job_id: job.id });
    await writeAudit(tx, ctx, {
      action: 'START_SYNC',
      entity_type: 'sync_job',
      entity_id: job.id,
      after: { provider: provider.slug, kind: input.kind },
    });
    return presentSyncJob(job);
  });
}

/**
 * Where the last synchronisation of this kind failed since the account was connected. When that one began comes with it: what
 * changed since is the next one's.
 */
async function placeOfFailed(
  tx: Tx,
  { company_id, id: integration_id, connected_at }: Integration,
  kind: string,
): Promise<{ cursor: Prisma.InputJsonValue; started_at: Date } | undefined> {
  const last = await tx.syncJob.findFirst({
    where: { company_id, integration_id, kind },
    orderBy: [{ created_at: 'desc' }, { id: 'desc' }],
    select: { status: true, cursor: true, started_at: true },
  });
  if (last?.status !== 'FAILED' || last.cursor === null || last.started_at === null) return undefined;
  if (connected_at === null || last.started_at < connected_at) return undefined;
  return { cursor: last.cursor, started_at: last.started_at };
}
