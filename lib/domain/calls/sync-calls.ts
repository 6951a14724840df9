import { z } from 'zod';
import { companyTx } from '@/lib/db/doors';
import { passes } from '@/lib/db/passes';
import { AppError } from '@/lib/errors/app-error';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { Calls, PhoneCall } from '@/lib/integrations/contracts/capabilities';
import type { VendorSession } from '@/lib/integrations/contracts/session';
import { log } from '@/lib/log';
import { enqueue } from '@/lib/queue/enqueue';
import type { Ctx } from '../ctx';
import { failedBefore } from '../integrations/failed-before';
import {
  noNotices,
  type RecordFailure,
  readAgainEntry,
  type SyncEntry,
  type SyncRun,
  type SyncRunner,
  type SyncStep,
} from '../integrations/sync-runner';
import { checkReports } from './check-reports';
import { matchWaitingCalls } from './match-waiting-calls';
import { storeCall } from './store-call';
import { storeLines } from './store-lines';
import { watchCalls } from './watch-calls';

const PROVIDER = 'GOTO_CONNECT';
const HOUR_MS = 3_600_000;
/** The first synchronisation brings the last three months. */
const FIRST_DAYS = 90;
/** Reports arrive up to hours after their call: what was read last is read again. */
const OVERLAP_MS = 6 * HOUR_MS;

/** Calls of one step that are asked for one by one. */
const AGAIN_PART = 25;

const cursorSchema = z.object({
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  page: z.string().nullable(),
  /** Calls that an earlier run could not take and that come first. */
  again: z.array(z.string()).default([]),
});
type Cursor = z.infer<typeof cursorSchema>;

/**
 * Synchronises calls: first the channel for notices, the lines and whose they are, then page by page the calls since the last time, then what the reports by
 * person have besides, then calls that still lack a lead. A call that cannot be taken is noted and does not stop the others.
 */
export const syncCalls: SyncRunner = async (ctx, run, { can, session }) => {
  if (can.calls === undefined) throw new AppError('internal', 'This provider has no calls.');
  const parsed = cursorSchema.safeParse(run.cursor);
  if (!parsed.success) return begin(ctx, run, session, can.calls);
  return parsed.data.again.length > 0
    ? takeAgain(ctx, can.calls, parsed.data)
    : takePage(ctx, can.calls, parsed.data);
};

async function begin(ctx: Ctx, run: SyncRun, session: VendorSession, calls: Calls): Promise<SyncStep> {
  const { company_id } = ctx;
  const { integration_id } = session;
  const now = ctx.clock.now();
  const { last_sync_at } = await companyTx(ctx, (tx) =>
    tx.integration.findUniqueOrThrow({
      where: { company_id_id: { company_id, id: integration_id } },
      select: { last_sync_at: true },
    }),
  );
  const refusal = await watchCalls(ctx, session);
  const entries = [...(await bringLines(ctx, calls)), ...(refusal === null ? [] : [noNotices(refusal)])];
  const from =
    last_sync_at === null ? now.getTime() - FIRST_DAYS * 24 * HOUR_MS : last_sync_at.getTime() - OVERLAP_MS;
  const { again, later } = await failedBefore(ctx, run);
  if (again.length > 0) entries.push(readAgainEntry(again.length));
  const cursor: Cursor = { from: new Date(from).toISOString(), to: now.toISOString(), page: null, again };
  return { cursor, done: false, processed: 0, failures: later, entries };
}

/** Without the right to read lines calls still come, and wait for somebody to say whose line it was. */
async function bringLines(ctx: Ctx, calls: Calls): Promise<SyncEntry[]> {
  try {
    const lines = await calls.lines();
    await companyTx(ctx, async (tx) => {
      for (const line_id of await storeLines(tx, ctx, PROVIDER, lines))
        await enqueue(tx, 'calls.adopt', { company_id: ctx.company_id, line_id });
    });
    return [{ level: 'info', code: 'lines_read', data: { lines: lines.length } }];
  } catch (error) {
    if (!(error instanceof VendorError) || error.kind !== 'forbidden') throw error;
    return [{ level: 'warning', code: 'lines_forbidden', data: { reason: error.vendor_code ?? error.kind } }];
  }
}

async function takePage(ctx: Ctx, calls: Calls, cursor: Cursor): Promise<SyncStep> {
  const window = { from: new Date(cursor.from), to: new Date(cursor.to) };
  const { items, next } = await calls.list({ ...window, cursor: cursor.page });
  const failures = await storeAll(ctx, items);
  const processed = items.length - failures.length;
  if (next !== null) return { cursor: { ...cursor, page: next }, done: false, processed, failures };
  const missed = await checkReports(ctx, PROVIDER, calls, window);
  const late = await storeAll(ctx, missed.found);
  const matched = await matchWaitingCalls({ ctx });
  const entries: SyncEntry[] = [...missed.entries];
  if (matched > 0) entries.push({ level: 'info', code: 'leads_matched', data: { calls: matched } });
  return {
    cursor,
    done: true,
    processed: processed + missed.found.length - late.length,
    failures: [...failures, ...late],
    entries,
  };
}

/** Calls that an earlier run could not take, each by its id; those of the window come with the list anyway. */
async function takeAgain(ctx: Ctx, calls: Calls, cursor: Cursor): Promise<SyncStep> {
  const items: PhoneCall[] = [];
  for (const id of cursor.again.slice(0, AGAIN_PART)) {
    const call = await calls.get(id);
    const listed = call?.ended_at != null && call.ended_at >= new Date(cursor.from);
    if (call !== null && !listed) items.push(call);
  }
  const failures = await storeAll(ctx, items);
  return {
    cursor: { ...cursor, again: cursor.again.slice(AGAIN_PART) },
    done: false,
    processed: items.length - failures.length,
    failures,
  };
}

async function storeAll(ctx: Ctx, items: readonly PhoneCall[]): Promise<RecordFailure[]> {
  const failures: RecordFailure[] = [];
  for (const call of items) {
    try {
      await companyTx(ctx, (tx) => storeCall(tx, ctx, PROVIDER, call));
    } catch (error) {
      // The database was away: no call is left out for that, the step is repeated.
      if (passes(error)) throw error;
      log().warn({ err: error, company_id: ctx.company_id }, 'a call could not be stored');
      failures.push({ record: call.id, code: error instanceof AppError ? error.code : 'internal' });
    }
  }
  return failures;
}
