import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { OPERATIONS } from '@/app/api/v1/_operations';
import { oauthStartSchema } from '@/lib/contracts/integrations';
import { companyTx } from '@/lib/db/doors';
import { findConnection, requireProvider } from '@/lib/domain/integrations/connection';
import { readOutbox } from '@/lib/mail/outbox';
import { enqueue } from '@/lib/queue/enqueue';
import { CHAT } from '@/tests/support/providers/goto/sample-calls';
import { type RunningGoTo, startGoTo } from '@/tests/support/providers/goto/start';
import { SANDBOX_CLIENT as GOTO_CLIENT, person } from '@/tests/support/providers/goto/state';
import { startZoho, SANDBOX_CLIENT as ZOHO_CLIENT, type Zoho } from '@/tests/support/providers/zoho/zoho';
import { newCompany, type TestCompany } from '../auth/company';
import { type OwnServer, startOwnServer } from '../goto/own-server';
import { type Caller, callAs, signIn } from '../isolation/callers';
import { openEye } from '../isolation/snapshot';
import { allow } from '../zoho/connect';
import { type CapturedWorker, captureLog, clearRows, leaks, startCapturedWorker } from './leaks';

const SECRETS = {
  goto: 'canary-goto-client-secret',
  zoho: 'canary-zoho-client-secret',
  webhook: 'canary-webhook-secret-of-the-director',
};
/** A person whom nobody else is called like, with what she wrote and said. */
const PERSON = [
  'Sigilosa',
  'sigilosa@canario.example',
  '912340077',
  '91234-0077',
  'ornitorrinco',
  'xilofone',
];
/** Everything that is kept in the clear: jobs, the request log, logs of runs, alerts, and what was audited. */
const CLEAR = [
  ...['pgboss.job', 'vendor_requests', 'sync_jobs', 'sync_job_entries', 'import_logs', 'integrations'],
  ...['integration_events', 'oauth_states', 'webhook_messages', 'webhook_deliveries', 'webhook_attempts'],
  ...['alerts', 'audit_logs', 'crm_changes', 'crm_channels', 'phone_channels'],
];

let eye: Client;
let own: OwnServer;
let goto: RunningGoTo;
let zoho: Zoho;
let worker: CapturedWorker;
let company: TestCompany;
let director: Caller;
let lines: string[];
const answers: string[] = [];
const secrets = new Set<string>(Object.values(SECRETS));
/** Codes and states travel through the browser by their nature; nothing else may show them. */
const passing = new Set<string>();

beforeAll(async () => {
  own = await startOwnServer();
  zoho = await startZoho({ clients: [{ ...ZOHO_CLIENT, secret: SECRETS.zoho }], sellers: [] });
  goto = await startGoTo();
  goto.state.client.secret = SECRETS.goto;
  Object.assign(process.env, {
    APP_URL: own.url,
    ZOHO_ACCOUNTS_URL: zoho.url,
    ZOHO_API_URL: zoho.url,
    GOTO_AUTH_URL: goto.url,
    GOTO_API_URL: goto.url,
  });
  eye = await openEye();
  company = await newCompany();
  director = { name: 'director', role: 'DIRECTOR', user_id: company.director.id, device: null };
  lines = captureLog();
  worker = startCapturedWorker();
  await until('the worker', async () => worker.output().includes('worker ready'));
  // Everything is asked for by hand here: what a schedule starts in between would only take time.
  await eye.query('DELETE FROM pgboss.schedule');
  await signIn(director);
}, 60_000);
afterAll(async () => {
  await worker.stop();
  await Promise.all([goto.stop(), zoho.stop(), own.stop(), eye.end()]);
}, 60_000);

async function call(name: string, input: Parameters<typeof callAs>[2] = {}): Promise<string> {
  const operation = OPERATIONS.find(({ method, path }) => `${method} ${path}` === name);
  if (operation === undefined) throw new Error(`There is no operation ${name}.`);
  const { status, text } = await callAs(operation, director, input);
  if (status >= 500) throw new Error(`${name}: ${status}`);
  // The director has to give Zoho the address of deliveries; it is told there and nowhere else.
  answers.push(`${name} ${text.replace(/"webhook_address":"[^"]*zoho[^"]*"/, '')}`);
  return text;
}

/** What the connection holds now is secret, all but the client's id. */
async function noteSecrets(slug: string): Promise<void> {
  const found = await companyTx({ company_id: company.id }, (tx) =>
    findConnection(tx, company.id, requireProvider(slug)),
  );
  const { client_id: _public, extra = {}, ended, ...held } = found?.secrets ?? {};
  const { client_id: _same, ...ending } = ended?.secrets ?? {};
  for (const part of [held, extra, ending]) for (const secret of Object.values(part)) secrets.add(secret);
}

async function until(what: string, done: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(200)) if (await done()) return;
  throw new Error(`Not in time: ${what}`);
}
const count = async (sql: string) =>
  Number((await eye.query<{ n: string }>(`SELECT count(*) AS n ${sql}`)).rows[0]?.n);
/** Until the worker has nothing left to do; what it put off comes at once. */
const idle = (what: string) =>
  until(what, async () => {
    await eye.query(`UPDATE pgboss.job SET start_after = now() WHERE state IN ('created', 'retry')`);
    const syncs = await count(`FROM sync_jobs WHERE status IN ('QUEUED', 'RUNNING')`);
    const events = await count(`FROM integration_events WHERE status = 'PENDING'`);
    const jobs = await count(`FROM pgboss.job WHERE name <> 'dead' AND state < 'completed'`);
    return syncs + events + jobs === 0;
  });

async function connect(slug: 'goto' | 'zoho', id: string, secret: string): Promise<void> {
  const params = { provider: slug };
  const body = { client_id: id, client_secret: secret, webhook_secret: SECRETS.webhook };
  await call('POST /api/integrations/{provider}/config', { params, body });
  await call('GET /api/integrations/{provider}/config', { params });
  const { authorize_url } = oauthStartSchema.parse(
    JSON.parse(await call('GET /api/integrations/{provider}/start', { params })),
  );
  answers.pop();
  const url = new URL(authorize_url);
  const form = new URLSearchParams({ ...Object.fromEntries(url.searchParams), decision: 'allow' });
  const query =
    slug === 'zoho'
      ? await allow(authorize_url)
      : new URL(
          (
            await fetch(new URL('/oauth/authorize', url), { method: 'POST', body: form, redirect: 'manual' })
          ).headers.get('location') ?? '',
        ).searchParams;
  for (const name of ['code', 'state']) passing.add(query.get(name) ?? 'none');
  await call('GET /api/integrations/{provider}/callback', { params, query: Object.fromEntries(query) });
  await noteSecrets(slug);
}

async function look(slug: string): Promise<void> {
  const params = { provider: slug };
  await call('GET /api/integrations/{provider}/status', { params });
  await call('GET /api/integrations/{provider}/test', { params });
  const jobs: { data: { id: string }[] } = JSON.parse(await call('GET /api/sync/jobs'));
  for (const { id } of jobs.data) await call('GET /api/sync/jobs/{id}', { params: { id } });
  const events: { data: { id: string }[] } = JSON.parse(await call('GET /api/events'));
  for (const { id } of events.data) await call('GET /api/events/{id}', { params: { id } });
  for (const name of [
    'GET /api/events/stats',
    'GET /api/dlq',
    'GET /api/mappings',
    'GET /api/v1/company/audit',
  ])
    await call(name);
}

const expire = () => eye.query(`UPDATE integrations SET access_expires_at = now() - interval '1 minute'`);
async function sync(slug: string, kinds: readonly string[]): Promise<void> {
  for (const kind of kinds) {
    await call('POST /api/integrations/{provider}/sync', { params: { provider: slug }, body: { kind } });
    await idle(`${slug} ${kind}`);
  }
  await noteSecrets(slug);
}

/** A notification that nobody asked for, with secrets where a careless log would show them. */
async function forge(slug: string): Promise<void> {
  const body = JSON.stringify({ token: SECRETS.webhook, ids: ['1'], name: 'Sigilosa' });
  const answer = await fetch(`${own.url}/api/webhooks/${slug}/canary-key-of-nobody`, {
    method: 'POST',
    body,
  });
  expect(answer.status).toBe(404);
  const [inbound_key = ''] =
    (
      await companyTx({ company_id: company.id }, (tx) =>
        findConnection(tx, company.id, requireProvider(slug)),
      )
    )?.secrets.inbound_key?.split('|') ?? [];
  await fetch(`${own.url}/api/webhooks/${slug}/${inbound_key}`, { method: 'POST', body });
}

it('no secret and no personal datum reaches an answer, a log, a job or the request log, from connecting to the end', {
  timeout: 300_000,
}, async () => {
  const agent = person('Agente', company.agent.email, '2001');
  goto.state.users.push(agent);
  const ended = Date.now() - 3_600_000;
  goto.state.calls.push({
    id: 'canary-call',
    direction: 'INBOUND',
    created: new Date(ended - 130_000).toISOString(),
    answered: new Date(ended - 120_000).toISOString(),
    ended: new Date(ended).toISOString(),
    outcome: 'NORMAL',
    user: agent,
    party: { name: 'Sigilosa Canário', number: '11912340077' },
    recording_id: 'canary-recording',
    utterances: [
      ...CHAT,
      { transcript: 'Eu toco xilofone.', startTimeMs: 90_000, endTimeMs: 93_000, channel: 1 },
    ],
  });
  const lead = {
    First_Name: 'Sigilosa',
    Last_Name: 'Canário',
    Company: 'Canário',
    Email: 'sigilosa@canario.example',
    Phone: '+55 11 91234-0077',
  };
  const { id } = zoho.store.insert('Leads', lead);
  zoho.store.insert('Notes', {
    Note_Content: 'Ela tem um ornitorrinco.',
    Parent_Id: { id, module: { api_name: 'Leads' } },
  });

  await connect('zoho', ZOHO_CLIENT.id, SECRETS.zoho);
  await connect('goto', GOTO_CLIENT.id, SECRETS.goto);
  for (const kind of ['cut', 'expired_token'] as const) zoho.faults.add({ kind, match: 'GET .*/Leads' });
  Object.assign(goto.state.faults, { rate_limited: 1, unavailable: 1 });
  await sync('zoho', ['leads', 'notes']);
  await sync('goto', ['calls']);
  zoho.store.update('Leads', id, { Designation: 'Sócia' });
  await zoho.notifier.idle();
  await fetch(`${goto.url}/_control/redeliver`, {
    method: 'POST',
    body: JSON.stringify({ id: 'canary-call' }),
  });
  for (const slug of ['zoho', 'goto']) await forge(slug);
  await idle('webhooks');
  const [row] = (
    await eye.query<{ id: string }>(`SELECT id FROM leads WHERE email = 'sigilosa@canario.example'`)
  ).rows;
  await call('PATCH /api/v1/leads/{id}', { params: { id: row?.id ?? '' }, body: { position: 'Diretora' } });
  answers.pop();
  await companyTx({ company_id: company.id }, (tx) => enqueue(tx, 'crm.push', { company_id: company.id }));
  await idle('the change');
  await expire();
  await sync('zoho', ['leads']);
  await sync('goto', ['calls']);
  for (const slug of ['zoho', 'goto']) await look(slug);

  // It was all there to leak.
  expect(await count(`FROM leads WHERE phone LIKE '%912340077'`)).toBe(1);
  expect((await eye.query('SELECT transcript, recording FROM calls')).rows).toEqual([
    { transcript: 'STORED', recording: 'STORED' },
  ]);
  expect(await count(`FROM integration_events WHERE status = 'APPLIED'`)).toBeGreaterThanOrEqual(2);
  expect(secrets.size).toBeGreaterThanOrEqual(11);

  goto.state.faults.refuse_refresh = true;
  await expire();
  await call('POST /api/integrations/{provider}/sync', {
    params: { provider: 'goto' },
    body: { kind: 'calls' },
  });
  await until(
    'a refusal',
    async () => (await count(`FROM integrations WHERE status = 'NEEDS_REAUTH'`)) === 1,
  );
  for (const slug of ['zoho', 'goto'])
    await call('POST /api/integrations/{provider}/disconnect', {
      params: { provider: slug },
      body: { data: 'delete' },
    });
  await idle('the end');
  await until(
    'the end',
    async () => (await count(`FROM leads WHERE email = 'sigilosa@canario.example'`)) === 0,
  );

  const logs = { 'log of the application': lines.join(''), 'log of the worker': worker.output() };
  const { audit_logs, ...rows } = await clearRows(eye, CLEAR);
  const mails = (await readOutbox(50)).map(({ text, subject }) => `${subject} ${text}`).join('\n');
  const kept = { ...logs, ...rows, mails };
  expect(leaks({ ...kept, audit_logs: audit_logs ?? '', answers: answers.join('\n') }, secrets)).toEqual([]);
  expect(leaks({ ...kept, answers: answers.join('\n') }, passing)).toEqual([]);
  expect(leaks(kept, PERSON)).toEqual([]);
  expect(logs['log of the application']).toContain('request refused');
  for (const job of ['sync.run', 'event.process', 'calls.transcribe', 'integration.disconnected'])
    expect(logs['log of the worker']).toContain(`"job":"${job}"`);
  expect(rows['pgboss.job']?.split('\n').length).toBeGreaterThan(10);
  expect(rows.vendor_requests?.split('\n').length).toBeGreaterThan(10);
});
