import type { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { deleteOld } from '@/lib/domain/integrations/delete-old';
import { ctxOf, newCompany, type TestCompany } from '../auth/company';
import { openEye } from '../isolation/snapshot';
import { openCustomWebhook } from './webhook-sender';

let eye: Client;
let company: TestCompany;
let other: TestCompany;

beforeAll(async () => {
  eye = await openEye();
  company = await newCompany();
  other = await newCompany();
});
afterAll(() => eye.end());

/** Rows are named by what they are and their age in days: "applied-31". */
async function fill({ id: company_id, director }: TestCompany): Promise<void> {
  await openCustomWebhook(ctxOf(director));
  const put = (table: string, rows: Record<string, unknown>[]) =>
    eye.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(rows.map((row) => ({ company_id, ...row }))),
    ]);
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
  const { rows } = await eye.query('SELECT id FROM integrations WHERE company_id = $1', [company_id]);
  const integration_id = rows[0]?.id;
  const call = { integration_id, operation: 'leads.list', host: 'h', attempt: 1, ms: 5 };
  await put(
    'vendor_requests',
    [29, 31].map((days) => ({ ...call, id: `request-${days}`, at: ago(days) })),
  );
  const state = { integration_id, user_id: director.id, code_verifier: 's1.x', redirect_uri: 'x' };
  await put(
    'oauth_states',
    [0, 2].map((days) => ({ ...state, id: `state-${days}`, created_at: ago(3), expires_at: ago(days) })),
  );
  const event = { provider: 'custom', type: 'lead.updated', queue: 'default', attempts: 1, replays: 0 };
  const statuses = ['APPLIED', 'LATE', 'DEAD', 'ARCHIVED', 'DELETED', 'PENDING'];
  await put(
    'integration_events',
    statuses.flatMap((status) =>
      [29, 31, 181].map((days) => {
        const id = `${status.toLowerCase()}-${days}`;
        const processed_at = status === 'PENDING' ? null : ago(days);
        return { ...event, id, external_id: id, status, received_at: ago(days), processed_at };
      }),
    ),
  );
  const runs = [
    ['leads', 'SUCCESS', 29],
    ['leads', 'SUCCESS', 31],
    ['deals', 'SUCCESS', 40],
    ['deals', 'SUCCESS', 41],
    ['notes', 'CANCELLED', 31],
    ['notes', 'FAILED', 89],
    ['notes', 'FAILED', 91],
    ['notes', 'RUNNING', 91],
  ] as const;
  const named = runs.map(([kind, status, days]) => ({
    id: `${kind}-${status.toLowerCase()}-${days}`,
    kind,
    status,
    started_at: ago(days),
    finished_at: status === 'RUNNING' ? null : ago(days),
  }));
  await put(
    'import_logs',
    named.map(({ id, started_at }) => ({
      id,
      integration_id,
      source: 'custom',
      status: 'SUCCESS',
      started_at,
      errors: [],
      records_total: 0,
      records_imported: 0,
      records_failed: 0,
    })),
  );
  await put(
    'sync_jobs',
    named.map((run) => ({
      ...run,
      integration_id,
      provider: 'custom',
      import_log_id: run.id,
      processed: 0,
      failed: 0,
      created_at: run.started_at,
    })),
  );
  await put(
    'sync_job_entries',
    named.map(({ id, started_at }) => ({
      id: `entry-of-${id}`,
      sync_job_id: id,
      at: started_at,
      level: 'info',
      code: 'x',
      data: {},
    })),
  );
  const endpoint_id = 'endpoint';
  await put('webhook_endpoints', [
    {
      id: endpoint_id,
      url: 'https://x.example',
      description: '',
      events: ['lead.created'],
      status: 'ACTIVE',
      secret: 's1.x',
      created_at: ago(300),
      updated_at: ago(300),
    },
  ]);
  const told = [
    ['DELIVERED', 29],
    ['DELIVERED', 31],
    ['FAILED', 31],
    ['FAILED', 181],
    ['PENDING', 31],
  ] as const;
  const messages = told.map(([status, days]) => ({
    status,
    days,
    id: `told-${status.toLowerCase()}-${days}`,
  }));
  await put(
    'webhook_messages',
    [...messages, { id: 'told-nobody-31', days: 31 }].map(({ id, days }) => ({
      id,
      event_type: 'lead.created',
      payload: 's1.x',
      created_at: ago(days),
    })),
  );
  await put(
    'webhook_deliveries',
    messages.map(({ id, status, days }) => ({
      id,
      status,
      endpoint_id,
      message_id: id,
      attempts: 1,
      created_at: ago(days),
      delivered_at: status === 'DELIVERED' ? ago(days) : null,
    })),
  );
  await put(
    'webhook_attempts',
    messages.map(({ id, days }) => ({ id: `attempt-${id}`, delivery_id: id, at: ago(days), ms: 1 })),
  );
}

const TABLES = [
  'vendor_requests',
  'oauth_states',
  'integration_events',
  'import_logs',
  'sync_jobs',
  'sync_job_entries',
  'webhook_messages',
  'webhook_deliveries',
  'webhook_attempts',
];

async function left({ id }: TestCompany): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const table of TABLES) {
    const { rows } = await eye.query(`SELECT id FROM ${table} WHERE company_id = $1 ORDER BY id`, [id]);
    found[table] = rows.map((row) => row.id);
  }
  return found;
}

it('deletes what is too old, in every company, and nothing else', async () => {
  await fill(company);
  await fill(other);
  await deleteOld({ clock: systemClock, signal: new AbortController().signal });
  const syncs = ['deals-success-40', 'leads-success-29', 'notes-failed-89', 'notes-running-91'];
  const told = ['told-delivered-29', 'told-failed-31', 'told-pending-31'];
  const expected = {
    vendor_requests: ['request-29'],
    oauth_states: ['state-0'],
    integration_events: [
      ...['applied-29', 'archived-29', 'archived-31', 'dead-29', 'dead-31', 'deleted-29', 'deleted-31'],
      ...['late-29', 'pending-181', 'pending-29', 'pending-31'],
    ],
    import_logs: syncs,
    sync_jobs: syncs,
    sync_job_entries: syncs.map((id) => `entry-of-${id}`),
    webhook_messages: told,
    webhook_deliveries: told,
    webhook_attempts: told.map((id) => `attempt-${id}`),
  };
  expect(await left(company)).toEqual(expected);
  expect(await left(other)).toEqual(expected);
  await deleteOld({ clock: systemClock, signal: new AbortController().signal });
  expect(await left(company)).toEqual(expected);
});
