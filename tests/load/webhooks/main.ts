// `npm run load:webhooks`: the intake of webhooks against a bare Next.js route that inserts one row, and the worker against
// pg-boss alone; one run, one machine, one database.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { disconnect } from '@/lib/db/clients';
import { closeQueue } from '@/lib/queue/boss';
import { withConnection } from '@/scripts/database/connect';
import { nextFreePort } from '@/scripts/postgres/ports';
import { makeLoadCompany } from '../fault/company';
import { startInstallation } from '../fault/installation';
import { recordFigures } from '../figures';
import { fire } from './fire';
import { jobsPerSecond } from './jobs';

const BARE = 'tests/load/webhooks/bare';
const NEXT = 'node_modules/next/dist/bin/next';
/** The two take turns, so that what else the machine does falls on both. */
const ROUNDS = 3;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    jobs: { type: 'string', default: '5000' },
    'no-build': { type: 'boolean', default: false },
  },
});
/** Reached on two cores, or the command ends with 1. */
const SHARE_GOAL = 0.7;
const P99_GOAL_MS = 250;
const seconds = Number(values.seconds);
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function run(args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
}

const installation = await startInstallation({ parts: ['web'], build: !values['no-build'] });
Object.assign(process.env, installation.environment);
await withConnection(installation.database_url, (client) =>
  client.query(
    'CREATE TABLE bare_events (id bigserial PRIMARY KEY, body text NOT NULL, at timestamptz DEFAULT now())',
  ),
);
await run([NEXT, 'build', BARE]);
const port = await nextFreePort(4_840);
const bare = spawn(process.execPath, [NEXT, 'start', BARE, '-H', '127.0.0.1', '-p', `${port}`], {
  env: { ...process.env, NODE_ENV: 'production', BARE_DATABASE_URL: installation.database_url },
  stdio: 'ignore',
});
try {
  const company = await makeLoadCompany();
  const ours = `${installation.url}${company.path}`;
  const theirs = `http://127.0.0.1:${port}/hook`;
  await wait(3_000);
  for (const url of [ours, theirs]) await fire(url, company.secret, 5);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({
      ours: await fire(ours, company.secret, seconds),
      theirs: await fire(theirs, company.secret, seconds),
    });
  const at300 = await fire(ours, company.secret, seconds, 300);
  const intake = median(rounds.map((round) => round.ours.requests_per_second));
  const plain = median(rounds.map((round) => round.theirs.requests_per_second));
  const figures = {
    'intake, requests/s': intake,
    'bare route, requests/s': plain,
    'share of the bare route': (intake / plain).toFixed(2),
    'p50 at 300/s, ms': at300.p50_ms,
    'p99 at 300/s, ms': at300.p99_ms,
    'errors at 300/s': at300.errors,
    ...(await jobsPerSecond(installation.database_url, Number(values.jobs))),
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  recordFigures('Load', 'npm run load:webhooks', figures);
  const missed = [
    intake / plain < SHARE_GOAL && `the intake reaches less than ${SHARE_GOAL} of the bare route`,
    at300.p99_ms > P99_GOAL_MS && `p99 at 300/s is over ${P99_GOAL_MS} ms`,
    at300.errors > 0 && `${at300.errors} deliveries at 300/s were not taken`,
  ].filter((reason) => reason !== false);
  for (const reason of missed) process.stderr.write(`MISSED ${reason}\n`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  bare.kill('SIGKILL');
  await closeQueue().catch(() => undefined);
  await disconnect().catch(() => undefined);
  await installation.stop();
}
