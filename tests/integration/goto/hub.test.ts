import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { callRecording } from '@/lib/domain/calls/call-recording';
import type { Ctx } from '@/lib/domain/ctx';
import { disconnectProvider } from '@/lib/domain/integrations/disconnect';
import { finishOAuth } from '@/lib/domain/integrations/finish-oauth';
import { getConnection } from '@/lib/domain/integrations/get-connection';
import { getSyncJob } from '@/lib/domain/integrations/get-sync-job';
import { listSyncJobs } from '@/lib/domain/integrations/list-sync-jobs';
import { saveConfig } from '@/lib/domain/integrations/save-config';
import { startOAuth } from '@/lib/domain/integrations/start-oauth';
import { startSync } from '@/lib/domain/integrations/start-sync';
import { testConnection } from '@/lib/domain/integrations/test-connection';
import { REGISTRY } from '@/lib/jobs/registry';
import { drainQueues } from '@/lib/queue/drain';
import { noFaults } from '@/tests/support/providers/goto/faults';
import { addSampleCalls } from '@/tests/support/providers/goto/sample-calls';
import { type RunningGoTo, startGoTo } from '@/tests/support/providers/goto/start';
import { SANDBOX_CLIENT } from '@/tests/support/providers/goto/state';
import { ctxOf, newCompany, type TestCompany } from '../auth/company';
import { type OwnServer, startOwnServer } from './own-server';

const CALLS = 16;
const DAY_MS = 86_400_000;
const CLIENT = { client_id: SANDBOX_CLIENT.id, client_secret: SANDBOX_CLIENT.secret };
let own: OwnServer;
let goto: RunningGoTo;
let company: TestCompany;
let ctx: Ctx;

beforeAll(async () => {
  own = await startOwnServer();
  goto = await startGoTo();
  Object.assign(process.env, { GOTO_AUTH_URL: goto.url, GOTO_API_URL: goto.url, APP_URL: own.url });
  company = await newCompany();
  ctx = ctxOf(company.director);
  addSampleCalls(goto.state, CALLS, 30, {
    colleagues: [['Agente', company.agent.email, '2001']],
    customers: [['Beatriz', '11 98765-4321']],
  });
  await companyTx(ctx, (tx) =>
    tx.lead.create({
      data: { company_id: company.id, id: 'lead', name: 'Beatriz', phone: '+55 (11) 8765-4321' },
    }),
  );
});
afterAll(async () => {
  await goto.stop();
  await own.stop();
});
beforeEach(() => {
  goto.state.faults = noFaults();
  goto.state.recent.clear();
});

/** What a person does at GoTo's page; back comes the callback's query. */
async function consent(decision: 'allow' | 'deny', as = ctx): Promise<URLSearchParams> {
  const { authorize_url } = await startOAuth({ ctx: as, input: { provider: 'goto' } });
  const url = new URL(authorize_url);
  expect((await fetch(url)).status).toBe(200);
  const body = new URLSearchParams({ ...Object.fromEntries(url.searchParams), decision });
  const answer = await fetch(new URL('/oauth/authorize', url), { method: 'POST', body, redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '').searchParams;
}
const connect = async () => finishOAuth({ ctx, input: { provider: 'goto', params: await consent('allow') } });
const work = () => drainQueues(REGISTRY, systemClock);
async function sync() {
  await startSync({ ctx, input: { provider: 'goto', kind: 'calls' } });
  await work();
  const { data } = await listSyncJobs({ ctx, input: { provider: 'goto', page: 1, page_size: 1 } });
  return data[0];
}
const counts = () =>
  companyTx(ctx, async (tx) => ({
    calls: await tx.call.count({ where: { company_id: company.id } }),
    conversations: await tx.conversation.count({ where: { company_id: company.id, channel: 'CALL' } }),
  }));

describe('GoTo Connect', () => {
  it('is connected with the credentials that a director saved, and says what it may', async () => {
    await saveConfig({ ctx, input: { provider: 'goto', config: CLIENT } });
    await expect(
      consent('deny').then((params) => finishOAuth({ ctx, input: { provider: 'goto', params } })),
    ).rejects.toThrow();
    await connect();
    const view = await getConnection({ ctx, input: { provider: 'goto' } });
    expect(view).toMatchObject({ status: 'ACTIVE', account_key: goto.state.account_key });
    expect(JSON.stringify(view)).not.toContain(SANDBOX_CLIENT.secret);
    const test = await testConnection({ ctx, input: { provider: 'goto' } });
    expect(test.ok).toBe(true);
  });

  it('takes no code that was given to another company, though both use one client', async () => {
    const other = ctxOf((await newCompany()).director);
    await saveConfig({ ctx: other, input: { provider: 'goto', config: CLIENT } });
    const theirs = await consent('allow');
    const params = await consent('allow', other);
    params.set('code', theirs.get('code') ?? '');
    await expect(finishOAuth({ ctx: other, input: { provider: 'goto', params } })).rejects.toMatchObject({
      code: 'bad_request',
      detail: expect.stringContaining('invalid_grant'),
    });
    expect(await getConnection({ ctx: other, input: { provider: 'goto' } })).toMatchObject({
      status: 'PENDING',
      connected_at: null,
    });
  });

  it('brings calls as conversations with leads and transcripts, and again changes nothing', async () => {
    expect(await sync()).toMatchObject({ status: 'SUCCESS', processed: CALLS, failed: 0 });
    const first = await counts();
    const answered = goto.state.calls.filter(
      (call) => call.answered && call.user.extension === '2001',
    ).length;
    expect(first).toEqual({ calls: CALLS, conversations: answered });
    const conversations = await companyTx(ctx, (tx) =>
      tx.conversation.findMany({ where: { company_id: company.id }, include: { metrics: true, call: true } }),
    );
    expect(conversations.every(({ lead_id }) => lead_id === 'lead')).toBe(true);
    const recorded = conversations.filter(({ call }) => call?.recording_ids.length);
    expect(recorded.length).toBeGreaterThan(0);
    for (const { call, metrics } of recorded) {
      expect(call).toMatchObject({ recording: 'STORED', transcript: 'STORED' });
      expect(metrics?.talk_ratio).toBeGreaterThan(0);
    }
    await sync();
    expect(await counts()).toEqual(first);
    const [heard] = recorded;
    const { url } = await callRecording({ ctx, input: { id: heard?.id ?? '' } });
    expect((await fetch(url)).headers.get('content-type')).toBe('audio/wav');
  });

  it('tells of new calls: delivered three times, taken once', async () => {
    expect([...goto.state.channels.values()]).toHaveLength(1);
    const before = await counts();
    goto.state.faults.deliveries = 3;
    const answer = await control('calls', { user: '2001', recorded: true, party: { number: '11987654321' } });
    expect(answer.statuses.every((status: number) => status >= 200 && status < 300)).toBe(true);
    await work();
    expect(await counts()).toEqual({ calls: before.calls + 1, conversations: before.conversations + 1 });
    const call = await companyTx(ctx, (tx) =>
      tx.call.findFirst({ where: { company_id: company.id, external_id: answer.id } }),
    );
    expect(call?.transcript).toBe('STORED');
    // The report is corrected afterwards.
    await control('revise', { id: answer.id, party: { number: '1133334444' } });
    await work();
    expect(await counts()).toEqual({ calls: before.calls + 1, conversations: before.conversations + 1 });
    const after = await companyTx(ctx, (tx) =>
      tx.call.findFirst({ where: { company_id: company.id, external_id: answer.id } }),
    );
    expect([call?.phone_key, after?.phone_key]).toEqual(['87654321', '33334444']);
  });

  it('finds by the reports by person what neither a notice nor the list of calls told of', async () => {
    const { id } = await control('calls', { user: '2001', unlisted: true, minutes_ago: 10 });
    const job = await sync();
    expect(job).toMatchObject({ status: 'SUCCESS', failed: 0 });
    const { entries } = await getSyncJob({ ctx, input: { id: job?.id ?? '' } });
    expect(entries).toContainEqual(
      expect.objectContaining({ level: 'info', code: 'calls_missed', data: { calls: 1, found: 1 } }),
    );
    const where = { company_id: company.id, external_id: id };
    expect(await companyTx(ctx, (tx) => tx.call.count({ where }))).toBe(1);
    // What is here with another person, as after a transfer, is none that was missed.
    const other = await companyTx(ctx, (tx) =>
      tx.phoneLine.findFirstOrThrow({ where: { company_id: company.id, extension: { not: '2001' } } }),
    );
    await companyTx(ctx, (tx) => tx.call.updateMany({ where, data: { line_id: other.id } }));
    const again = await getSyncJob({ ctx, input: { id: (await sync())?.id ?? '' } });
    expect(again.entries.map(({ code }) => code)).toEqual(['lines_read']);
  });

  it('does not believe a notice: what GoTo itself does not know of is not taken', async () => {
    const before = await counts();
    const [channel] = goto.state.channels.values();
    const content = { conversationSpaceId: 'invented', recordings: [] };
    const forged = {
      source: 'call-events-report',
      type: 'REPORT_SUMMARY',
      timestamp: '2026-01-01T00:00:00Z',
      content,
    };
    const answer = await fetch(channel?.url ?? '', { method: 'POST', body: JSON.stringify(forged) });
    expect(answer.ok).toBe(true);
    const elsewhere = await fetch(`${own.url}/api/webhooks/goto/${'x'.repeat(43)}`, {
      method: 'POST',
      body: JSON.stringify(forged),
    });
    expect(elsewhere.status).toBe(404);
    await work();
    expect(await counts()).toEqual(before);
  });

  it('without a licence for transcripts says so, and the call is there all the same', async () => {
    Object.assign(goto.state.faults, { no_recordings: true, no_transcripts: true });
    const [channel] = goto.state.channels.values();
    expect(channel).toBeDefined();
    const { id } = await control('calls', { user: '2001', recorded: true, minutes_ago: 60 });
    await work();
    const call = await companyTx(ctx, (tx) =>
      tx.call.findFirst({
        where: { company_id: company.id, external_id: id },
        include: { conversation: true },
      }),
    );
    expect(call).toMatchObject({ recording: 'UNLICENSED', media_reason: expect.any(String) });
    expect(call?.conversation_id).not.toBeNull();
    const { ok, checks } = await testConnection({ ctx, input: { provider: 'goto' } });
    expect(ok).toBe(true);
    expect(checks.filter(({ status }) => status === 'unlicensed').map(({ key }) => key)).toEqual([
      'recordings',
      'transcripts',
    ]);
  });

  it('gets through faults: 429, 503, cut connections', async () => {
    await control('calls', { user: '2001' });
    Object.assign(goto.state.faults, { rate_limited: 1, unavailable: 1, cut: 1 });
    expect(await sync()).toMatchObject({ status: 'SUCCESS' });
  });

  it('renews its channel in time', async () => {
    const later = { ...ctx, clock: { now: () => new Date(Date.now() + 25 * DAY_MS) } };
    const [channel] = goto.state.channels.values();
    const expires = () =>
      companyTx(ctx, (tx) => tx.phoneChannel.findFirstOrThrow({ where: { company_id: company.id } }));
    const before = (await expires()).expires_at;
    const { withConnection } = await import('@/lib/domain/integrations/with-connection');
    const { watchCalls } = await import('@/lib/domain/calls/watch-calls');
    goto.state.requests.length = 0;
    await withConnection(ctx, 'goto', ({ session }) => watchCalls(later, session));
    expect(goto.state.requests.some((request) => request.startsWith('PUT /notification-channel'))).toBe(true);
    expect((await expires()).expires_at.getTime()).toBeGreaterThan(before.getTime());
    expect(goto.state.channels.has(channel?.id ?? '')).toBe(true);
  });

  it('ends at both sides, and deletes what it brought when asked to', async () => {
    await disconnectProvider({ ctx, input: { provider: 'goto', data: 'delete' } });
    expect(goto.state.refresh_tokens.size).toBe(0);
    await work();
    expect(await counts()).toEqual({ calls: 0, conversations: 0 });
    const view = await getConnection({ ctx, input: { provider: 'goto' } });
    expect(view).toMatchObject({ status: 'INACTIVE', last_sync_at: null });
  });
});

async function control(path: string, body: unknown) {
  const answer = await fetch(`${goto.url}/_control/${path}`, { method: 'POST', body: JSON.stringify(body) });
  return answer.json();
}
