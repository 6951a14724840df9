import { z } from 'zod';
import { companyTx } from '@/lib/db/doors';
import { Prisma, type SyncJob } from '@/lib/db/generated/client';
import { AppError } from '@/lib/errors/app-error';
import { DAILY_LIMIT } from '@/lib/http-client/day-credits';
import { VendorError } from '@/lib/http-client/vendor-error';
import { newId } from '@/lib/ids';
import { enqueue } from '@/lib/queue/enqueue';
import type { Ctx } from '../ctx';
import { endSync } from './end-sync';
import type { RecordFailure, SyncRunner, SyncStep } from './sync-runner';
import { tellDailyLimit } from './tell-daily-limit';
import { withConnection } from './with-connection';

/** One turn of the worker: after this long the rest goes to a new job, so that others get their turn. */
const TURN_MS = 60_000;
/** How long to wait when the vendor cannot be reached, seconds; and how often in a row: without a step stored in between. */
const PAUSES = [30, 60, 120, 300, 600, 900];
/** What a vendor asks for is waited for, up to this, seconds. */
const LONGEST_PAUSE = 6 * 3_600;
/** How long to wait, as often as it takes, while calls or another synchronisation of ours come first. */
const BUSY_PAUSE = 10;
/** Failures after which the place in the vendor's list may be what is wrong: the next synchronisation begins anew. */
const LOSES_PLACE = ['invalid', 'not_found', 'too_large', 'protocol'];
/** So many failures are kept record by record; the figure counts all. */
const MOST_FAILURES = 1_000;

/** What a pause leaves in the log; `failures` counts those in a row, this one with them. */
const pausedSchema = z.object({ failures: z.number() });

/**
 * Runs a synchronisation from where it stands: step by step, each stored with its cursor, until it is done, cancelled,
 * fails for good or has had its turn. Safe to run again after a crash, and twice at once: one of the two then stops.
 */
export async function runSync(
  ctx: Ctx,
  runners: Readonly<Record<string, SyncRunner>>,
  sync_job_id: string,
  signal: AbortSignal,
): Promise<void> {
  const until = ctx.clock.now().getTime() + TURN_MS;
  let job = await begin(ctx, sync_job_id);
  while (job !== null) {
    try {
      const step = await takeStep(ctx, runners, job, signal);
      const stored = await storeStep(ctx, job, step);
      if (stored === null) return;
      if (step.done) return await endSync(ctx, stored, stored.failed > 0 ? 'PARTIAL' : 'SUCCESS', null);
      job = stored;
    } catch (error) {
      return await afterFailure(ctx, job, error);
    }
    if (signal.aborted || ctx.clock.now().getTime() >= until) return again(ctx, job, 0);
  }
}

/** The job, marked as running; null when it has ended already. */
async function begin(ctx: Ctx, id: string): Promise<SyncJob | null> {
  const { company_id } = ctx;
  const now = ctx.clock.now();
  return companyTx(ctx, async (tx) => {
    const key = { company_id_id: { company_id, id } };
    const found = await tx.syncJob.findUnique({ where: key });
    if (found === null || !['QUEUED', 'RUNNING'].includes(found.status)) return null;
    return tx.syncJob.update({
      where: key,
      data: { status: 'RUNNING', started_at: found.started_at ?? now, heartbeat_at: now },
    });
  });
}

async function takeStep(
  ctx: Ctx,
  runners: Readonly<Record<string, SyncRunner>>,
  job: SyncJob,
  signal: AbortSignal,
): Promise<SyncStep> {
  const runner = runners[job.provider];
  if (runner === undefined) throw new AppError('internal', 'This provider cannot be synchronised.');
  return withConnection(ctx, job.provider, (open) =>
    runner(
      ctx,
      {
        sync_job_id: job.id,
        integration_id: job.integration_id,
        kind: job.kind,
        begins: job.processed + job.failed === 0,
        cursor: job.cursor,
        started_at: job.started_at ?? job.created_at,
        signal,
      },
      open,
    ),
  );
}

/** Stores a step; null when the job was cancelled or somebody else has stored one meanwhile. */
async function storeStep(ctx: Ctx, job: SyncJob, step: SyncStep): Promise<SyncJob | null> {
  const { company_id } = ctx;
  const now = ctx.clock.now();
  return companyTx(ctx, async (tx) => {
    const { count } = await tx.syncJob.updateMany({
      where: {
        company_id,
        id: job.id,
        status: 'RUNNING',
        processed: job.processed,
        failed: job.failed,
        heartbeat_at: job.heartbeat_at,
      },
      data: {
        cursor: step.cursor ?? Prisma.DbNull,
        processed: { increment: step.processed },
        failed: { increment: step.failures.length },
        heartbeat_at: new Date(Math.max(now.getTime(), (job.heartbeat_at?.getTime() ?? 0) + 1)),
        error_code: null,
        ...(step.total === undefined ? {} : { total: step.total }),
      },
    });
    if (count === 0) return null;
    for (const { level, code, data = {} } of step.entries ?? [])
      await tx.syncJobEntry.create({
        data: { id: newId(), company_id, sync_job_id: job.id, at: now, level, code, data },
      });
    if (step.failures.length > 0) await keepFailures(tx, company_id, job.import_log_id, step.failures);
    return tx.syncJob.findUniqueOrThrow({ where: { company_id_id: { company_id, id: job.id } } });
  });
}

async function keepFailures(
  tx: Parameters<Parameters<typeof companyTx>[1]>[0],
  company_id: string,
  id: string,
  failures: readonly RecordFailure[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE import_logs SET errors = errors || ${JSON.stringify(failures)}::jsonb
    WHERE company_id = ${company_id} AND id = ${id} AND jsonb_array_length(errors) < ${MOST_FAILURES}`;
}

/** What passes is tried again later, from the same cursor; the rest ends the synchronisation. */
async function afterFailure(ctx: Ctx, job: SyncJob, error: unknown): Promise<void> {
  const code = codeOf(error);
  if (code === null) throw error;
  if (error instanceof VendorError && error.kind === 'busy') {
    // Said once; what failed before it is still the last failure.
    if (job.error_code === null) await notePause(ctx, job, code, BUSY_PAUSE, 0);
    return again(ctx, job, BUSY_PAUSE);
  }
  const failures = await failuresInARow(ctx, job);
  const pause = error instanceof VendorError && error.passing ? PAUSES[failures] : undefined;
  if (pause === undefined) {
    const lost = error instanceof VendorError && LOSES_PLACE.includes(error.kind);
    return endSync(ctx, job, 'FAILED', code, lost);
  }
  const asked = error instanceof VendorError ? (error.retry_after ?? 0) : 0;
  const seconds = Math.max(pause, Math.min(asked, LONGEST_PAUSE));
  if (code === DAILY_LIMIT) await tellDailyLimit(ctx, job);
  await notePause(ctx, job, code, seconds, failures + 1);
  await again(ctx, job, seconds);
}

/** A stored step takes the job's error away, and with it the count. */
async function failuresInARow(ctx: Ctx, { id, error_code }: SyncJob): Promise<number> {
  if (error_code === null) return 0;
  const { company_id } = ctx;
  const last = await companyTx(ctx, (tx) =>
    tx.syncJobEntry.findFirst({
      where: { company_id, sync_job_id: id, code: 'paused' },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      select: { data: true },
    }),
  );
  return pausedSchema.safeParse(last?.data).data?.failures ?? 0;
}

async function notePause(
  ctx: Ctx,
  job: SyncJob,
  reason: string,
  seconds: number,
  failures: number,
): Promise<void> {
  const { company_id } = ctx;
  await companyTx(ctx, async (tx) => {
    await tx.syncJobEntry.create({
      data: {
        id: newId(),
        company_id,
        sync_job_id: job.id,
        at: ctx.clock.now(),
        level: 'warning',
        code: 'paused',
        data: { reason, seconds, failures },
      },
    });
    await tx.syncJob.update({
      where: { company_id_id: { company_id, id: job.id } },
      data: { error_code: reason },
    });
  });
}

/** A code for what went wrong; null for what nobody foresaw: the queue then tries the job again. */
function codeOf(error: unknown): string | null {
  if (error instanceof VendorError) return error.vendor_code ?? error.kind;
  return error instanceof AppError ? error.code : null;
}

async function again(ctx: Ctx, { id }: SyncJob, seconds: number): Promise<void> {
  await companyTx(ctx, (tx) =>
    enqueue(
      tx,
      'sync.run',
      { company_id: ctx.company_id, sync_job_id: id },
      seconds === 0 ? {} : { start_after: seconds },
    ),
  );
}
