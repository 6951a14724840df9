// `npm run fault`: many webhooks, three times each and shuffled, while processes are killed and PostgreSQL is restarted.
// Three of five are custom webhooks, one is a notification of Zoho, one of GoTo: those of the local servers, about changes
// that happen during the run, to companies that are connected to them.
// `-- --events 500` makes it shorter, `--no-build` takes the last build. Ends with status 1 when anything was lost, doubled or out of order.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { disconnect } from '@/lib/db/clients';
import { closeQueue } from '@/lib/queue/boss';
import { recordFigures } from '../figures';
import { hurt } from './chaos';
import { type LoadCompany, makeLoadCompany, makeVendorCompany } from './company';
import { startInstallation } from './installation';
import { inOrder, planDeliveries, planNotices, type Step, sequence, VERSIONS } from './plan';
import { sendAll, signedDelivery } from './send';
import { leadsOf, startLoadVendors } from './vendors';
import { type Expected, isFlawless, type Verdict, verify } from './verify';

const TIMES = 3;
const SENDERS = 24;
/** Companies that are connected to Zoho and GoTo; each is told of every change there. */
const CONNECTED = 20;
/** Changes at one vendor come in tens of leads; each company has as many events of it. */
const CHANGES_UNIT = VERSIONS;
/** Share of each vendor's notifications. */
const VENDOR_SHARE = 0.2;
/** A job that was under way when its worker died is taken up again after two minutes; retries add theirs. */
const PATIENCE_MS = 15 * 60_000;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    'no-build': { type: 'boolean', default: false },
  },
});
const events = Number(values.events);
const random = sequence(Number(values.seed));

const receiver = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200).end());
});
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
const address = receiver.address();
if (address === null || typeof address === 'string') throw new Error('The receiver has no port.');

const told = `http://127.0.0.1:${address.port}/hook`;

const vendors = await startLoadVendors();
const installation = await startInstallation({
  build: !values['no-build'],
  environment: vendors.environment,
});
Object.assign(process.env, installation.environment);
try {
  const company = await makeLoadCompany(told);
  const connected: string[] = [];
  while (connected.length < CONNECTED) connected.push(await makeVendorCompany(told));
  // What this process holds open would only be in the way of the restarts.
  await closeQueue();
  await disconnect();
  const changes = Math.round((events * VENDOR_SHARE) / CONNECTED / CHANGES_UNIT) * CHANGES_UNIT;
  const custom = events - 2 * changes * CONNECTED;
  const steps = plan(company, custom, changes);
  const started = Date.now();
  const end = new AbortController();
  const damage = hurt(installation, random, end.signal);
  const sent = await sendAll(steps, SENDERS);
  end.abort();
  const done = await damage;
  const seconds = (Date.now() - started) / 1000;
  process.stdout.write(`Delivered in ${seconds.toFixed(0)} s; waiting for the worker …\n`);
  const verdict = await settle([
    {
      company_id: company.id,
      events: custom,
      leads: Math.ceil(custom / VERSIONS),
      carries_versions: true,
      calls: [],
    },
    ...connected.map((company_id) => ({
      company_id,
      events: 2 * changes,
      leads: leadsOf(changes),
      carries_versions: false,
      calls: vendors.calls(),
    })),
  ]);
  const flawless = isFlawless(verdict);
  const figures = {
    deliveries: sent.accepted,
    'of them by Zoho': changes * CONNECTED * TIMES,
    'of them by GoTo': changes * CONNECTED * TIMES,
    'deliveries repeated after an error': sent.repeated,
    'web killed (SIGKILL)': done.web_killed,
    'worker killed (SIGKILL)': done.worker_killed,
    'PostgreSQL restarted': done.postgres_restarted,
    'seconds of delivering': Math.round(seconds),
    'seconds until all was applied': Math.round((Date.now() - started) / 1000),
    ...verdict,
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n${flawless ? 'FLAWLESS' : 'FLAWED'}\n`);
  recordFigures('Fault run', `npm run fault -- --events ${events}`, figures);
  process.exitCode = flawless ? 0 : 1;
} finally {
  receiver.close();
  await closeQueue().catch(() => undefined);
  await disconnect().catch(() => undefined);
  await installation.stop();
  await vendors.stop();
}

/** Everything that happens: custom webhooks in no order at all, vendors' changes in theirs, told of late and mixed up. */
function plan(company: LoadCompany, custom: number, changes: number): Step[] {
  const own = planDeliveries(custom, TIMES, random).map(
    (event, index, all): Step => ({
      at: index / all.length,
      take: async () => signedDelivery(`${installation.url}${company.path}`, company.secret, event),
    }),
  );
  const theirs = [...vendors.zohoChanges(changes, random), ...vendors.gotoChanges(changes, random)];
  return inOrder([...own, ...planNotices(theirs, CONNECTED, TIMES, random)]);
}

/** Waits until no event is pending, then counts. */
async function settle(companies: readonly Expected[]): Promise<Verdict> {
  const url = new URL(installation.database_url);
  url.username = 'postgres';
  const eye = new Client({ connectionString: url.toString() });
  await eye.connect();
  try {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const { rows } = await eye.query<{ pending: number }>(
        `SELECT count(*)::int AS pending FROM integration_events WHERE status = 'PENDING'`,
      );
      if (rows[0]?.pending === 0 || Date.now() > end) break;
      await wait(1_000);
    }
    return await verify(eye, companies);
  } finally {
    await eye.end();
  }
}
