// `npm run fault`: many webhooks, three times each and shuffled, while processes are killed and PostgreSQL is restarted.
// `-- --events 500` makes it shorter, `--no-build` takes the last build. Ends with status 1 when anything was lost, doubled or out of order.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { disconnect } from '@/lib/db/clients';
import { closeQueue } from '@/lib/queue/boss';
import { recordFigures } from '../figures';
import { hurt } from './chaos';
import { makeLoadCompany } from './company';
import { startInstallation } from './installation';
import { planDeliveries, sequence } from './plan';
import { sendAll } from './send';
import { isFlawless, type Verdict, verify } from './verify';

const TIMES = 3;
const SENDERS = 24;
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

const installation = await startInstallation({ build: !values['no-build'] });
Object.assign(process.env, installation.environment);
try {
  const company = await makeLoadCompany(`http://127.0.0.1:${address.port}/hook`);
  // What this process holds open would only be in the way of the restarts.
  await closeQueue();
  await disconnect();
  const started = Date.now();
  const end = new AbortController();
  const damage = hurt(installation, random, end.signal);
  const deliveries = planDeliveries(events, TIMES, random);
  const sent = await sendAll(`${installation.url}${company.path}`, company.secret, deliveries, SENDERS);
  end.abort();
  const done = await damage;
  const seconds = (Date.now() - started) / 1000;
  process.stdout.write(`Delivered in ${seconds.toFixed(0)} s; waiting for the worker …\n`);
  const verdict = await settle(company.id);
  const flawless = isFlawless(verdict);
  const figures = {
    deliveries: sent.accepted,
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
}

/** Waits until no event is pending, then counts. */
async function settle(company_id: string): Promise<Verdict> {
  const url = new URL(installation.database_url);
  url.username = 'postgres';
  const eye = new Client({ connectionString: url.toString() });
  await eye.connect();
  try {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const { rows } = await eye.query<{ pending: number }>(
        `SELECT count(*)::int AS pending FROM integration_events WHERE company_id = $1 AND status = 'PENDING'`,
        [company_id],
      );
      if (rows[0]?.pending === 0 || Date.now() > end) break;
      await wait(1_000);
    }
    return await verify(eye, company_id, events);
  } finally {
    await eye.end();
  }
}
