import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { accessToken } from '@/lib/domain/integrations/access-token';
import { type Connection, findConnection } from '@/lib/domain/integrations/connection';
import { finishRenewals } from '@/lib/domain/integrations/finish-renewals';
import { goto as descriptor } from '@/lib/integrations/goto/descriptor';
import { noFaults } from '@/tests/support/providers/goto/faults';
import { type RunningGoTo, startGoTo } from '@/tests/support/providers/goto/start';
import { ctxOf, newCompany } from '../auth/company';
import { openEye } from '../isolation/snapshot';
import { connectGoTo } from './connect';

const DAY_MS = 86_400_000;
let goto: RunningGoTo;
let eye: Client;
let ctx: Ctx;

beforeAll(async () => {
  goto = await startGoTo();
  Object.assign(process.env, { GOTO_AUTH_URL: goto.url, GOTO_API_URL: goto.url });
  eye = await openEye();
});
afterAll(async () => {
  await eye.end();
  await goto.stop();
});
beforeEach(async () => {
  goto.state.faults = noFaults();
  goto.state.ahead_ms = 0;
  ctx = ctxOf((await newCompany()).director);
  await connectGoTo(ctx);
});

async function connection(): Promise<Connection> {
  const found = await companyTx(ctx, (tx) => findConnection(tx, ctx.company_id, descriptor));
  if (found === null) throw new Error('not connected');
  return found;
}

async function expire(): Promise<void> {
  await eye.query(
    `UPDATE integrations SET access_expires_at = now() - interval '1 minute' WHERE company_id = $1`,
    [ctx.company_id],
  );
}

const sleeping = async () =>
  (
    await eye.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()`,
    )
  ).rows;

/** Kills a renewing process with SIGKILL when the vendor has answered and the answer is about to be stored. */
async function killBetweenAnswerAndCommit(): Promise<void> {
  const { row } = await connection();
  await eye.query(`
    CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(60); RETURN NEW; END';
    CREATE TRIGGER hold BEFORE UPDATE OF access_expires_at ON integrations FOR EACH ROW EXECUTE FUNCTION hold();`);
  const args = ['--import', 'tsx', 'tests/integration/goto/renew-child.ts', ctx.company_id, row.id];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const gone = once(child, 'exit');
  while ((await sleeping()).length === 0) await wait(50);
  child.kill('SIGKILL');
  await gone;
  for (const { pid } of await sleeping()) await eye.query('SELECT pg_terminate_backend($1)', [pid]);
  await eye.query('DROP TRIGGER hold ON integrations; DROP FUNCTION hold();');
}

const sweepLater = () =>
  finishRenewals({
    clock: { now: () => new Date(systemClock.now().getTime() + 61_000) },
    ctxOf: () => ctx,
  });
const alerts = () =>
  companyTx(ctx, (tx) =>
    tx.alert.count({ where: { company_id: ctx.company_id, type: 'INTEGRATION_NEEDS_REAUTH' } }),
  );
const renewals = () => goto.state.requests.filter((line) => line.includes('/oauth/token')).length;

describe('a process that dies between the answer of a renewal and its storage', () => {
  it('loses nothing while the refresh token stays, as it does for 18 of its 30 days', async () => {
    const before = await connection();
    await expire();
    const asked = renewals();
    await killBetweenAnswerAndCommit();
    const after = await connection();
    expect(after.secrets).toEqual(before.secrets);
    expect(after.row.refresh_started_at).not.toBeNull();
    await sweepLater();
    const { row, secrets } = await connection();
    expect(row).toMatchObject({ status: 'ACTIVE', refresh_started_at: null });
    expect(secrets.access_token).not.toBe(before.secrets.access_token);
    expect([renewals() - asked, await alerts()]).toEqual([2, 0]);
  });

  it('loses nothing either where the vendor still takes the replaced one for a while', async () => {
    const before = await connection();
    await expire();
    goto.state.ahead_ms = 20 * DAY_MS;
    goto.state.faults.old_refresh_ms = 120_000;
    await killBetweenAnswerAndCommit();
    expect((await connection()).secrets.refresh_token).toBe(before.secrets.refresh_token);
    await sweepLater();
    const { row, secrets } = await connection();
    expect(row).toMatchObject({ status: 'ACTIVE', refresh_started_at: null });
    expect(secrets.refresh_token).not.toBe(before.secrets.refresh_token);
    expect(goto.state.refresh_tokens.has(secrets.refresh_token ?? '')).toBe(true);
    expect(await alerts()).toBe(0);
  });

  it('asks the director to connect again, once, only where the vendor refuses the replaced one', async () => {
    await expire();
    goto.state.ahead_ms = 20 * DAY_MS;
    await killBetweenAnswerAndCommit();
    expect((await connection()).row.status).toBe('ACTIVE');
    await sweepLater();
    await sweepLater();
    expect((await connection()).row).toMatchObject({
      status: 'NEEDS_REAUTH',
      reauth_reason: 'invalid_grant',
      refresh_started_at: null,
    });
    expect(await alerts()).toBe(1);
    await connectGoTo(ctx);
    expect((await connection()).row.status).toBe('ACTIVE');
  });
});

describe('a database that goes away between the answer and its storage', () => {
  it('gets the new tokens when it is back', async () => {
    await expire();
    goto.state.ahead_ms = 20 * DAY_MS;
    goto.state.faults.delay_ms = 1_000;
    const { row } = await connection();
    const renewing = accessToken(ctx, descriptor, row.id);
    const waiting = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE state = 'idle in transaction' AND application_name = 'performancy_app' AND datname = current_database()`;
    await wait(500);
    expect((await eye.query(waiting)).rowCount).toBe(1);
    const { value } = await renewing;
    const { row: after, secrets } = await connection();
    expect(after).toMatchObject({ status: 'ACTIVE', refresh_started_at: null });
    expect(secrets.access_token).toBe(value);
    expect(goto.state.refresh_tokens.has(secrets.refresh_token ?? '')).toBe(true);
  });
});
