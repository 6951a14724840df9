import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { disconnectProvider } from '@/lib/domain/integrations/disconnect';
import { runSync } from '@/lib/domain/integrations/run-sync';
import { startSync } from '@/lib/domain/integrations/start-sync';
import { SYNC_RUNNERS } from '@/lib/jobs/sync-runners';
import { type RunningGoTo, startGoTo } from '@/tests/support/providers/goto/start';
import { ctxOf, newCompany } from '../auth/company';
import { connectGoTo } from './connect';
import { type OwnServer, startOwnServer } from './own-server';

const HOUR_MS = 3_600_000;
const DAY_MINUTES = 24 * 60;
let own: OwnServer;
let goto: RunningGoTo;
let ctx: Ctx;

beforeAll(async () => {
  own = await startOwnServer();
  goto = await startGoTo();
  Object.assign(process.env, { GOTO_AUTH_URL: goto.url, GOTO_API_URL: goto.url, APP_URL: own.url });
});
afterAll(async () => {
  await goto.stop();
  await own.stop();
});
beforeEach(async () => {
  goto.state.calls.length = 0;
  ctx = ctxOf((await newCompany()).director);
  await connectGoTo(ctx);
});

/** A call that ended so many minutes ago, of which nobody was told. */
async function call(minutes_ago: number): Promise<string> {
  goto.state.subscriptions.clear();
  const body = JSON.stringify({ user: '1001', minutes_ago });
  const answer = await fetch(`${goto.url}/_control/calls`, { method: 'POST', body });
  const { id }: { id: string } = await answer.json();
  return id;
}

const never = new AbortController().signal;
async function sync(): Promise<void> {
  const { id } = await startSync({ ctx, input: { provider: 'goto', kind: 'calls' } });
  await runSync(ctx, SYNC_RUNNERS, id, never);
}
const known = async () => {
  const rows = await companyTx(ctx, (tx) =>
    tx.call.findMany({ where: { company_id: ctx.company_id }, select: { external_id: true } }),
  );
  return rows.map(({ external_id }) => external_id).sort();
};
const lastWindow = async () => {
  const { cursor } = await companyTx(ctx, (tx) =>
    tx.syncJob.findFirstOrThrow({ where: { company_id: ctx.company_id }, orderBy: { created_at: 'desc' } }),
  );
  return cursor;
};

describe('connecting again', () => {
  it('to the same account brings what happened meanwhile, and nothing twice', async () => {
    const before = [await call(40 * DAY_MINUTES), await call(30)];
    await sync();
    expect(await known()).toEqual([...before].sort());
    await disconnectProvider({ ctx, input: { provider: 'goto', data: 'keep' } });
    const meanwhile = await call(1);
    await connectGoTo(ctx);
    await sync();
    expect(await known()).toEqual([...before, meanwhile].sort());
    const { from } = (await lastWindow()) as { from: string };
    expect(Date.now() - Date.parse(from)).toBeLessThan(7 * HOUR_MS);
  });

  it('to another account brings that one’s last three months, and listens to it', async () => {
    const ours = await call(30);
    await sync();
    await disconnectProvider({ ctx, input: { provider: 'goto', data: 'keep' } });
    goto.state.calls.length = 0;
    goto.state.account_key = '7012345678901234567';
    const theirs = await call(60 * DAY_MINUTES);
    await connectGoTo(ctx);
    await sync();
    expect(await known()).toEqual([ours, theirs].sort());
    const keys = [...goto.state.subscriptions.values()].map(({ account_key }) => account_key);
    expect(new Set(keys)).toEqual(new Set(['7012345678901234567']));
  });
});

it('a run that took long leaves no gap: the next one begins where it began', async () => {
  const clock = { now: () => new Date(systemClock.now().getTime() - 10 * HOUR_MS) };
  const { id } = await startSync({ ctx, input: { provider: 'goto', kind: 'calls' } });
  await runSync({ ...ctx, clock }, SYNC_RUNNERS, id, AbortSignal.abort());
  const during = await call(9 * 60);
  await runSync(ctx, SYNC_RUNNERS, id, never);
  expect(await known()).toEqual([]);
  await sync();
  expect(await known()).toEqual([during]);
});
