import { beforeEach, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { sealSecrets } from '@/lib/domain/integrations/connection';
import { disconnectProvider } from '@/lib/domain/integrations/disconnect';
import { runSync } from '@/lib/domain/integrations/run-sync';
import { startSync } from '@/lib/domain/integrations/start-sync';
import type { SyncRun, SyncStep } from '@/lib/domain/integrations/sync-runner';
import { VendorError } from '@/lib/http-client/vendor-error';
import { newId } from '@/lib/ids';
import { ctxOf, newCompany } from '../auth/company';

const away = () => new VendorError('unavailable', 'The vendor answered 503.', { status: 503 });
const busy = () => new VendorError('busy', 'Another synchronisation has to end first.');
const stored = (page: number): SyncStep => ({ cursor: { page }, done: false, processed: 1, failures: [] });
const end: SyncStep = { cursor: null, done: true, processed: 1, failures: [] };

let ctx: Ctx;
let integration_id: string;

beforeEach(async () => {
  ctx = ctxOf((await newCompany()).director);
  integration_id = newId();
  const { company_id } = ctx;
  await companyTx(ctx, async (tx) => {
    await tx.integration.create({
      data: {
        id: integration_id,
        company_id,
        type: 'CRM',
        provider: 'ZOHO',
        name: 'Zoho CRM',
        status: 'ACTIVE',
        settings: {},
        encrypted_config: await sealSecrets(tx, company_id, integration_id, { access_token: 'a' }),
        connected_at: new Date(ctx.clock.now().getTime() - 60_000),
      },
    });
  });
});

const start = () => startSync({ ctx, input: { provider: 'zoho', kind: 'leads' } });

/** Runs the job turn by turn; each step does what comes next in `steps`. @returns what the steps were given. */
async function run(id: string, steps: (SyncStep | (() => VendorError))[]): Promise<SyncRun[]> {
  const given: SyncRun[] = [];
  const rest = [...steps];
  const zoho = async (_ctx: Ctx, at: SyncRun): Promise<SyncStep> => {
    given.push(at);
    const next = rest.shift();
    if (next === undefined) throw new Error('One step too many.');
    if (typeof next === 'function') throw next();
    return next;
  };
  while (rest.length > 0) await runSync(ctx, { zoho }, id, new AbortController().signal);
  return given;
}

const job = (id: string) =>
  companyTx(ctx, (tx) =>
    tx.syncJob.findUniqueOrThrow({
      where: { company_id_id: { company_id: ctx.company_id, id } },
      include: { entries: true },
    }),
  );
const connection = () =>
  companyTx(ctx, (tx) =>
    tx.integration.findUniqueOrThrow({
      where: { company_id_id: { company_id: ctx.company_id, id: integration_id } },
    }),
  );
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('a synchronisation whose vendor is away', () => {
  it('fails after six pauses in a row and a seventh failure, and counts anew after a stored step', async () => {
    const { id } = await start();
    await run(id, [...times(6, away), stored(1), ...times(6, away), stored(2), ...times(6, away)]);
    expect(await job(id)).toMatchObject({ status: 'RUNNING', error_code: 'unavailable' });
    await run(id, [away]);
    expect(await job(id)).toMatchObject({ status: 'FAILED', error_code: 'unavailable' });
  });

  it('waits for others as long as it takes, and says so once', async () => {
    const { id } = await start();
    await run(id, [...times(20, busy), ...times(6, away), busy]);
    const waiting = await job(id);
    expect(waiting).toMatchObject({ status: 'RUNNING', error_code: 'unavailable' });
    expect(waiting.entries).toHaveLength(7);
    await run(id, [away]);
    expect((await job(id)).status).toBe('FAILED');
  });
});

describe('a failed synchronisation', () => {
  it('is gone on with by the next, from its place and with its beginning', async () => {
    const first = await start();
    await run(first.id, [stored(1), stored(2), ...times(7, away)]);
    const failed = await job(first.id);
    expect(failed.status).toBe('FAILED');
    const second = await start();
    const [given] = await run(second.id, [end]);
    expect(given).toMatchObject({ cursor: { page: 2 }, begins: true, started_at: failed.started_at });
    expect((await job(second.id)).status).toBe('SUCCESS');
    const third = await start();
    expect((await run(third.id, [end]))[0]?.cursor).toBeNull();
  });

  it('is not gone on with when its place may be wrong, or the account was connected anew', async () => {
    const first = await start();
    await run(first.id, [stored(1), () => new VendorError('invalid', 'The vendor answered 400.')]);
    const second = await start();
    const [given] = await run(second.id, [stored(1), ...times(7, away)]);
    expect(given?.cursor).toBeNull();
    await companyTx(ctx, (tx) =>
      tx.integration.update({
        where: { company_id_id: { company_id: ctx.company_id, id: integration_id } },
        data: { connected_at: new Date(ctx.clock.now().getTime() + 1) },
      }),
    );
    const third = await start();
    expect((await run(third.id, [end]))[0]?.cursor).toBeNull();
  });

  it('shows on its connection until one ends well; a sign-in that is waited for stays', async () => {
    const fails = async () => run((await start()).id, times(7, away));
    await fails();
    expect(await connection()).toMatchObject({ status: 'ERROR', last_error: 'unavailable' });
    await run((await start()).id, [end]);
    expect(await connection()).toMatchObject({ status: 'ACTIVE', last_error: null });
    const { id } = await start();
    await companyTx(ctx, (tx) =>
      tx.integration.update({
        where: { company_id_id: { company_id: ctx.company_id, id: integration_id } },
        data: { status: 'NEEDS_REAUTH' },
      }),
    );
    await runSync(ctx, {}, id, new AbortController().signal);
    expect((await job(id)).status).toBe('FAILED');
    expect((await connection()).status).toBe('NEEDS_REAUTH');
  });
});

it('is told of while records are missing, no longer once one has ended well, and anew after that', async () => {
  const partial: SyncStep = { ...end, failures: [{ record: '7', code: 'invalid' }] };
  const alerts = () =>
    companyTx(ctx, (tx) =>
      tx.alert.findMany({ where: { company_id: ctx.company_id }, orderBy: { created_at: 'asc' } }),
    );
  await run((await start()).id, [partial]);
  await run((await start()).id, [partial]);
  expect(await alerts()).toMatchObject([{ type: 'IMPORT_FAILED', status: 'UNREAD', occurrences: 2 }]);
  await run((await start()).id, [end]);
  expect(await alerts()).toMatchObject([{ status: 'ACKNOWLEDGED', acknowledged_by_id: null }]);
  await run((await start()).id, [partial]);
  expect(await alerts()).toMatchObject([{ status: 'ACKNOWLEDGED' }, { status: 'UNREAD' }]);
  await disconnectProvider({ ctx, input: { provider: 'zoho', data: 'keep' } });
  expect(await alerts()).toMatchObject([{ status: 'ACKNOWLEDGED' }, { status: 'ACKNOWLEDGED' }]);
});
