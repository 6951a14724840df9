// `npm run bench:import [-- 100000]`: a first import of Zoho leads from the local server into a real PostgreSQL, next to bare
// inserts of the same rows on the same database. Writes docs/figures/import.md.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { disconnect } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { closeQueue } from '@/lib/queue/boss';
import { ensureDatabase } from '@/scripts/postgres/application-database';
import { newCompany } from '@/tests/integration/auth/company';
import { connect, sync } from '@/tests/integration/zoho/connect';
import { PASSWORD, TEMPLATE } from '@/tests/support/postgres/database-urls';
import { startTestCluster } from '@/tests/support/postgres/test-cluster';
import { testEnvironment } from '@/tests/support/test-environment';
import { bareInserts } from './bare-inserts';

const count = Number(process.argv[2] ?? 100_000);
const data_dir = mkdtempSync(join(tmpdir(), 'bench-import-'));
const cluster = await startTestCluster();
const server = spawn(process.execPath, ['--import', 'tsx', 'tests/bench/import/zoho-server.ts', `${count}`], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const url = await addressOf(server);
  const owner_url = await ensureDatabase(cluster, 'bench_import', PASSWORD, TEMPLATE);
  Object.assign(process.env, testEnvironment(owner_url, data_dir), {
    ZOHO_ACCOUNTS_URL: url,
    ZOHO_API_URL: url,
  });
  const company = await connect();
  const floor = await bareInserts(owner_url, (await newCompany()).id, count);
  const before = process.memoryUsage().rss;
  const first = await timed(() => sync(company, 'leads'));
  const memory = Math.round((process.memoryUsage().rss - before) / 1024 / 1024);
  const stored = await companyTx({ company_id: company.id }, (tx) =>
    tx.lead.count({ where: { company_id: company.id } }),
  );
  const again = await timed(() => sync(company, 'leads'));
  const speed = stored / first;
  const lines = [
    `| records | import, records/s | bare inserts, records/s | share | seconds | memory grown, MiB | poll with nothing new, s |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| ${stored} | ${Math.round(speed)} | ${Math.round(floor)} | ${(speed / floor).toFixed(2)} | ${first.toFixed(1)} | ${memory} | ${again.toFixed(2)} |`,
  ];
  console.log(lines.join('\n'));
  await writeFile('docs/figures/import.md', page(lines));
} finally {
  server.kill();
  await closeQueue();
  await disconnect();
  await cluster.stop();
  rmSync(data_dir, { recursive: true, force: true });
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The local Zoho has no output.');
  const [line] = await once(child.stdout, 'data');
  return String(line).trim();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function page(lines: string[]): string {
  return `# First import from a CRM

\`npm run bench:import\`: leads from the local Zoho server (a process of its own, 200 a page, page tokens behind 2,000) into
PostgreSQL, a page with its links and base values in each transaction while the next page is on its way, the cursor behind every
step of a few seconds. The floor inserts the same lead rows by the bare driver, page by page, and does nothing else. The limit of 100 calls a minute is off here; with it, 100,000
records take about nine minutes whatever the machine.

Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, shared with other work.

${lines.join('\n')}
`;
}
