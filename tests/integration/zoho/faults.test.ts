import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { forgetCrm } from '@/lib/domain/crm-sync/forget-crm';
import { keepChannel } from '@/lib/domain/crm-sync/keep-channel';
import { processEvent } from '@/lib/domain/events/process-event';
import { receiveDelivery } from '@/lib/domain/events/receive-delivery';
import { disconnectProvider } from '@/lib/domain/integrations/disconnect';
import { getConnection } from '@/lib/domain/integrations/get-connection';
import { getSyncJob } from '@/lib/domain/integrations/get-sync-job';
import { startSync } from '@/lib/domain/integrations/start-sync';
import { testConnection } from '@/lib/domain/integrations/test-connection';
import { withConnection } from '@/lib/domain/integrations/with-connection';
import { EVENT_HANDLERS } from '@/lib/jobs/event-handlers';
import { manyLeads } from '@/tests/support/providers/zoho/many';
import type { Notification } from '@/tests/support/providers/zoho/notifier';
import { startZoho } from '@/tests/support/providers/zoho/zoho';
import { zohoTime } from '@/tests/support/providers/zoho/zoho-time';
import { type Connected, changes, connect, leads, push, reconnect, sync, type Zoho } from './connect';

let zoho: Zoho;
let company: Connected;
let ahead = 0;
const now = () => Date.now() + ahead;

/** The intake, as the route calls it. */
async function take({ url, body }: Notification): Promise<void> {
  await receiveDelivery({
    clock: { now: () => new Date(now()) },
    input: {
      provider: 'zoho',
      key: url.split('/').at(-1) ?? '',
      raw: {
        headers: new Headers(),
        query: new URLSearchParams(),
        body: new TextEncoder().encode(JSON.stringify(body)),
        received_at: new Date(now()),
      },
    },
  });
}

beforeAll(async () => {
  zoho = await startZoho({ sellers: ['ana@vendas.example'], now, deliver: take });
  Object.assign(process.env, { ZOHO_ACCOUNTS_URL: zoho.url, ZOHO_API_URL: zoho.url });
  company = await connect();
});
afterAll(() => zoho.stop());
beforeEach(() => {
  zoho.faults.clear();
  zoho.latency_ms = 0;
});

const connected = <T>(work: Parameters<typeof withConnection<T>>[2]) =>
  withConnection(company.job, 'zoho', work);
const job = (id: string) =>
  companyTx({ company_id: company.id }, (tx) =>
    tx.syncJob.findUniqueOrThrow({ where: { company_id_id: { company_id: company.id, id } } }),
  );

/** Applies what waits, in the order of its arrival, twice as a crash would. */
async function applyEvents(): Promise<void> {
  await zoho.notifier.idle();
  const waiting = await companyTx({ company_id: company.id }, (tx) =>
    tx.integrationEvent.findMany({
      where: { company_id: company.id, status: 'PENDING' },
      orderBy: { received_at: 'asc' },
      select: { id: true },
    }),
  );
  for (const { id } of [...waiting, ...waiting]) await processEvent(company.job, EVENT_HANDLERS, id);
}

/** How many notifications were kept, by what became of them. */
async function eventsByStatus(): Promise<Record<string, number>> {
  const groups = await companyTx({ company_id: company.id }, (tx) =>
    tx.integrationEvent.groupBy({ by: ['status'], where: { company_id: company.id }, _count: true }),
  );
  return Object.fromEntries(groups.map(({ status, _count }) => [status, _count]));
}

describe('a synchronisation', () => {
  it('goes on where it was killed, and has every record once', async () => {
    manyLeads(zoho.store, 2_400);
    zoho.latency_ms = 60;
    const { id } = await startSync({ ctx: company.job, input: { provider: 'zoho', kind: 'leads' } });
    const run = () =>
      spawn(process.execPath, ['--import', 'tsx', 'tests/integration/zoho/sync-child.ts', company.id, id], {
        env: { ...process.env },
        stdio: ['ignore', 'inherit', 'inherit'],
      });
    for (const reached of [200, 800]) {
      const child = run();
      while ((await leads(company)).length < reached && child.exitCode === null) await wait(50);
      await killed(child);
      // So many are to come, by the CRM's own count.
      expect(await job(id)).toMatchObject({ status: 'RUNNING', total: 2_406 });
    }
    const last = run();
    expect(await new Promise((resolve) => last.once('exit', resolve))).toBe(0);
    expect(await job(id)).toMatchObject({ status: 'SUCCESS' });
    const rows = await leads(company);
    expect(rows).toHaveLength(2_406);
    expect(new Set(rows.map(({ external_id }) => external_id)).size).toBe(2_406);
  }, 240_000);

  it('gets through refusals, errors, cut and slow answers, and an expired token', async () => {
    ahead += 5_000;
    const [lead] = zoho.store.all('Leads');
    zoho.store.update('Leads', lead?.id ?? '', { Designation: 'Depois das falhas' });
    const refreshes = zoho.tokens.refreshed;
    for (const kind of ['cut', 'half', 'expired_token'] as const)
      zoho.faults.add({ kind, match: 'GET .*/Leads' });
    zoho.faults.add({ kind: 'status', status: 429, match: 'GET .*/Leads' });
    zoho.faults.add({ kind: 'status', status: 503, match: 'GET .*/Leads' });
    expect(await sync(company, 'leads')).toMatchObject({ status: 'SUCCESS' });
    expect((await leads(company)).some(({ position }) => position === 'Depois das falhas')).toBe(true);
    expect(zoho.tokens.refreshed).toBe(refreshes + 1);
  }, 60_000);

  it('leaves out the record that cannot be stored, says which, takes the rest, and reads it again with the next run', async () => {
    ahead += 5_000;
    const bad = zoho.store.insert('Leads', { Last_Name: 'Nulo\u0000', Company: 'X' });
    zoho.store.insert('Leads', { Last_Name: 'Vizinho', Company: 'X' });
    const done = await sync(company, 'leads');
    expect(done).toMatchObject({ status: 'PARTIAL', failed: 1 });
    const log = await companyTx({ company_id: company.id }, (tx) =>
      tx.importLog.findUniqueOrThrow({
        where: { company_id_id: { company_id: company.id, id: done.import_log_id } },
      }),
    );
    expect(log.errors).toEqual([{ record: bad.id, code: 'not_stored' }]);
    expect((await leads(company)).some(({ name }) => name === 'Vizinho')).toBe(true);
    // Long ago for the vendor's list, and still not to be stored.
    const Modified_Time = zohoTime(now() - 3 * 86_400_000);
    zoho.store.load('Leads', [{ ...bad, Modified_Time }]);
    expect(await sync(company, 'leads')).toMatchObject({ status: 'PARTIAL', failed: 1 });
    zoho.store.load('Leads', [{ ...bad, Modified_Time, Last_Name: 'Recuperado' }]);
    expect(await sync(company, 'leads')).toMatchObject({ status: 'SUCCESS', failed: 0 });
    expect((await leads(company)).some(({ name }) => name === 'Recuperado')).toBe(true);
    const asked = zoho.requests.length;
    await sync(company, 'leads');
    expect(zoho.requests.slice(asked).some((request) => JSON.stringify(request).includes(bad.id))).toBe(
      false,
    );
    zoho.store.remove('Leads', bad.id);
  });
});

describe('notifications', () => {
  const subscribed = async (ctx: Connected['job']): Promise<Date> => {
    const ends = await connected((open) => keepChannel(ctx, open));
    if (ends === null) throw new Error('There is no subscription.');
    return ends;
  };

  it('are subscribed to before anything changes, and renewed before they end', async () => {
    const ends = await subscribed(company.job);
    expect(ends.getTime() - now()).toBeGreaterThan(5 * 86_400_000);
    const before = zoho.requests.length;
    await connected((open) => keepChannel(company.job, open));
    expect(zoho.requests.length).toBe(before);
    const near = { ...company.job, clock: { now: () => new Date(ends.getTime() - 3_600_000) } };
    ahead += ends.getTime() - 3_600_000 - now();
    const later = await subscribed(near);
    expect(later.getTime()).toBeGreaterThan(ends.getTime());
    expect(zoho.channels.live()).toHaveLength(1);
  });

  it('three times each and backwards end in the same state as once in order', async () => {
    const before = await eventsByStatus();
    zoho.notifier.mode = { copies: 3, hold: true, lose: false };
    const lead = zoho.store.insert('Leads', { Last_Name: 'Ordem', Company: 'Um' });
    ahead += 2_000;
    zoho.store.update('Leads', lead.id, { Company: 'Dois' });
    ahead += 2_000;
    zoho.store.update('Leads', lead.id, { Company: 'Três' });
    const gone = zoho.store.insert('Leads', { Last_Name: 'Some', Company: 'Já' });
    ahead += 2_000;
    zoho.store.remove('Leads', gone.id);
    await zoho.notifier.flush();
    await applyEvents();
    const rows = await leads(company);
    expect(rows.filter(({ name }) => name === 'Ordem')).toMatchObject([{ company_name: 'Três' }]);
    expect(rows.some(({ name }) => name === 'Some')).toBe(false);
    expect(await eventsByStatus()).toEqual({ APPLIED: (before.APPLIED ?? 0) + (before.PENDING ?? 0) + 5 });
    expect(await changes(company)).toEqual([]);
  });

  it('with a wrong token, an unknown address or of another day are refused and leave nothing', async () => {
    zoho.notifier.mode = { copies: 1, hold: false, lose: true };
    const [sent] = zoho.notifier.sent;
    if (sent === undefined) throw new Error('nothing was sent');
    const refused = async (change: Partial<Notification> & { body?: Record<string, unknown> }) =>
      take({ url: change.url ?? sent.url, body: { ...sent.body, ...change.body } }).catch(
        (error: { code: string }) => error.code,
      );
    expect(await refused({ body: { token: 'x' } })).toBe('unauthenticated');
    expect(await refused({ url: `${sent.url}x` })).toBe('not_found');
    expect(await refused({ body: { server_time: now() - 3 * 86_400_000 } })).toBe('unauthenticated');
  });

  it('that are lost are made up for by the next poll', async () => {
    ahead += 5_000;
    zoho.notifier.mode = { copies: 1, hold: false, lose: true };
    zoho.store.insert('Leads', { Last_Name: 'Perdida', Company: 'Achada' });
    await sync(company, 'leads');
    expect((await leads(company)).some(({ name }) => name === 'Perdida')).toBe(true);
  });
});

describe('the end of a connection', () => {
  it('by the vendor stops the work and asks for a new sign-in', async () => {
    zoho.tokens.revokeAll();
    zoho.tokens.expireAccess();
    const { id } = await startSync({ ctx: company.job, input: { provider: 'zoho', kind: 'leads' } });
    const { runSync } = await import('@/lib/domain/integrations/run-sync');
    const { SYNC_RUNNERS } = await import('@/lib/jobs/sync-runners');
    await runSync(company.job, SYNC_RUNNERS, id, new AbortController().signal);
    expect(await job(id)).toMatchObject({ status: 'FAILED' });
    const row = await companyTx({ company_id: company.id }, (tx) =>
      tx.integration.findFirstOrThrow({ where: { company_id: company.id } }),
    );
    expect(row.status).toBe('NEEDS_REAUTH');
    const before = zoho.requests.length;
    await expect(connected(async ({ can }) => can.crm?.users())).rejects.toMatchObject({ code: 'conflict' });
    expect(zoho.requests.length).toBe(before);
    await companyTx({ company_id: company.id }, (tx) =>
      tx.lead.create({ data: { company_id: company.id, name: 'Espera' } }),
    );
    const view = await getConnection({ ctx: company.ctx, input: { provider: 'zoho' } });
    expect(view.waiting_changes).toMatchObject({ count: 1, held_by: row.reauth_reason, refused: [] });
    expect(view.waiting_changes?.oldest_at).not.toBeNull();
    await reconnect(company.ctx);
    zoho.faults.add({ kind: 'status', status: 400, match: 'POST .*/Leads' });
    expect(await push(company)).toBe(0);
    const { waiting_changes } = await getConnection({ ctx: company.ctx, input: { provider: 'zoho' } });
    expect(waiting_changes).toMatchObject({
      held_by: null,
      refused: [{ entity: 'lead', reason: 'INTERNAL_ERROR', count: 1 }],
    });
    await push(company);
    expect(await sync(company, 'leads')).toMatchObject({ status: 'SUCCESS' });
  });

  it('by the director revokes, and deletes what was brought in when asked to', async () => {
    await disconnectProvider({ ctx: company.ctx, input: { provider: 'zoho', data: 'delete' } });
    expect(zoho.tokens.live).toBe(0);
    const { id } = await companyTx({ company_id: company.id }, (tx) =>
      tx.integration.findFirstOrThrow({ where: { company_id: company.id } }),
    );
    await forgetCrm(company.job, id, 'delete');
    // What was written here stays.
    expect((await leads(company)).map(({ name }) => name)).toEqual(['Espera']);
    expect(zoho.store.count('Leads')).toBeGreaterThan(2_400);
  });
});

async function killed(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

describe('notifications that the CRM refuses', () => {
  it('are said in the test of the connection and in the log, with its reason', async () => {
    const other = await connect();
    zoho.faults.add({ kind: 'status', status: 403, match: 'POST .*/actions/watch', after: 1 });
    const { ok, checks } = await testConnection({ ctx: other.ctx, input: { provider: 'zoho' } });
    expect(ok).toBe(false);
    expect(checks.find(({ key }) => key === 'notifications')).toMatchObject({ status: 'ok' });
    expect(checks.find(({ key }) => key === 'subscription')).toMatchObject({
      status: 'failed',
      reason: 'INTERNAL_ERROR',
    });
    zoho.faults.add({ kind: 'status', status: 403, match: 'POST .*/actions/watch' });
    const { id } = await sync(other, 'leads');
    const { entries } = await getSyncJob({ ctx: other.ctx, input: { id } });
    expect(entries).toContainEqual(
      expect.objectContaining({ level: 'warning', code: 'no_notices', data: { reason: 'INTERNAL_ERROR' } }),
    );
    expect((await testConnection({ ctx: other.ctx, input: { provider: 'zoho' } })).ok).toBe(true);
  });
});
