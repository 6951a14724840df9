// `npm run bench:lists`: the lists of leads and deals with 100,000 rows of each, against the bare query of their page.
import { Client } from 'pg';
import { systemClock } from '@/lib/clock';
import { disconnect } from '@/lib/db/clients';
import { systemTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { boardDeals } from '@/lib/domain/deals/board-deals';
import { listDeals } from '@/lib/domain/deals/list-deals';
import { listLeads } from '@/lib/domain/leads/list-leads';
import { newId } from '@/lib/ids';
import { ensureDatabase } from '@/scripts/postgres/application-database';
import { databaseUrls, PASSWORD, TEMPLATE } from '@/tests/support/postgres/database-urls';
import { startTestCluster } from '@/tests/support/postgres/test-cluster';
import { testEnvironment } from '@/tests/support/test-environment';

const ROWS = 100_000;
const TIMES = 7;

const cluster = await startTestCluster();
try {
  const url = await ensureDatabase(cluster, 'bench_lists', PASSWORD, TEMPLATE);
  Object.assign(process.env, testEnvironment(url, '.data/bench-lists'));
  const company_id = newId();
  await systemTx('create company', (tx) =>
    tx.company.create({ data: { id: company_id, name: 'Bench', slug: 'bench' } }),
  );
  const superuser = new URL(databaseUrls(cluster.port, 'bench_lists').superuser);
  superuser.pathname = '/bench_lists';
  const client = new Client({ connectionString: superuser.toString() });
  await client.connect();
  await fill(client, company_id);
  const ctx: Ctx = {
    company_id,
    actor: { kind: 'system', job: 'bench', company_id },
    request_id: 'bench',
    clock: systemClock,
  };
  const floor = (table: string, order: string) => () =>
    client.query(`SELECT * FROM ${table} WHERE company_id = $1 ORDER BY ${order} DESC, id DESC LIMIT 25`, [
      company_id,
    ]);
  const cases: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
    ['leads, newest change first', () => listLeads({ ctx, input: {} }), floor('leads', 'updated_at')],
    [
      'leads, found by text',
      () => listLeads({ ctx, input: { q: 'pessoa 4242' } }),
      floor('leads', 'updated_at'),
    ],
    [
      'leads, found by a common word',
      () => listLeads({ ctx, input: { q: 'pess' } }),
      floor('leads', 'updated_at'),
    ],
    ['leads, page 1,000', () => listLeads({ ctx, input: { page: 1_000 } }), floor('leads', 'updated_at')],
    ['deals, newest change first', () => listDeals({ ctx, input: {} }), floor('deals', 'updated_at')],
    ['deals, by value', () => listDeals({ ctx, input: { sort: 'value' } }), floor('deals', 'value')],
    [
      'deals, one stage',
      () => listDeals({ ctx, input: { stage: 'proposal' } }),
      floor('deals', 'updated_at'),
    ],
    [
      'deals, found by text',
      () => listDeals({ ctx, input: { q: 'negocio 4242' } }),
      floor('deals', 'updated_at'),
    ],
    ['board', () => boardDeals({ ctx, input: {} }), floor('deals', 'stage_since')],
  ];
  process.stdout.write(`${ROWS} leads and deals; median of ${TIMES}, ms: verb, bare query of the page\n`);
  for (const [name, verb, bare] of cases)
    process.stdout.write(`${name}: ${await median(verb)}, ${await median(bare)}\n`);
  await client.end();
} finally {
  await disconnect();
  await cluster.stop();
}

async function median(work: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return (times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0).toFixed(1);
}

async function fill(client: Client, company_id: string): Promise<void> {
  await client.query(
    `INSERT INTO leads (company_id, id, name, email, company_name, status, created_at, updated_at)
     SELECT $1, 'l' || n, 'Pessoa ' || n, 'p' || n || '@exemplo.com', 'Empresa ' || n % 9000, 'working',
       now() - n * interval '1 minute', now() - n * interval '1 minute'
     FROM generate_series(1, $2::int) AS n`,
    [company_id, ROWS],
  );
  await client.query(
    `INSERT INTO deals (company_id, id, lead_id, title, stage, stage_since, value, updated_at)
     SELECT $1, 'd' || n, 'l' || n, 'Negócio ' || n,
       (ARRAY['prospecting', 'qualification', 'proposal', 'negotiation', 'closed_won', 'closed_lost'])[1 + n % 6],
       now() - n * interval '1 minute', n % 5000, now() - n * interval '1 minute'
     FROM generate_series(1, $2::int) AS n`,
    [company_id, ROWS],
  );
  await client.query('ANALYZE');
}
