import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '@/scripts/build/content-hash';
import { whenChanged } from '@/scripts/build/when-changed';
import { migrate } from '@/scripts/database/migrate';
import { ensureDatabase } from '@/scripts/postgres/application-database';
import { type Cluster, startCluster } from '@/scripts/postgres/cluster';
import { type PostgresHome, preparePostgresHome } from '@/scripts/postgres/home';
import { endLeftover } from '@/scripts/postgres/leftover';
import { nextFreePort } from '@/scripts/postgres/ports';
import { markOf } from '@/scripts/run/processes';
import { ensureDataDir } from '@/scripts/run/project';
import { PASSWORD, TEMPLATE } from './database-urls';

const FIRST_PORT = 55_400;
// A test cluster may lose everything in a crash of the machine, and is faster for it.
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];
/** What decides how a migrated database looks. */
const SOURCES = [
  'prisma/migrations',
  'lib/db/roles.ts',
  'lib/queue',
  'scripts/database',
  'scripts/postgres',
  'package-lock.json',
];

/**
 * Starts a PostgreSQL server of its own for one test run, on a free port, holding the migrated database `TEMPLATE`.
 * The first run after a change of the migrations makes a cluster; later runs start from a copy of it.
 */
export async function startTestCluster(): Promise<Cluster> {
  const home = preparePostgresHome('test-postgres');
  await clearAbandoned(home);
  const base = join(home.folder, 'base');
  const stamp = join(ensureDataDir('builds'), 'test-postgres');
  if (!existsSync(base)) rmSync(stamp, { force: true });
  await whenChanged(stamp, contentHash(SOURCES), () => makeBase(home, base));
  const folder = join(home.folder, `run-${process.pid}`);
  execFileSync('cp', ['-a', base, folder]);
  const cluster = await start(home, folder);
  return {
    ...cluster,
    async stop() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
      rmSync(`${folder}.log`, { force: true });
    },
  };
}

async function makeBase(home: PostgresHome, base: string): Promise<void> {
  const partial = `${base}-${process.pid}`;
  const cluster = await start(home, partial);
  try {
    await migrate(await ensureDatabase(cluster, TEMPLATE, PASSWORD));
  } finally {
    await cluster.stop();
  }
  rmSync(base, { recursive: true, force: true });
  renameSync(partial, base);
}

async function start(home: PostgresHome, folder: string): Promise<Cluster> {
  const port = await nextFreePort(FIRST_PORT + (process.pid % 500));
  const log_file = `${folder}.log`;
  return startCluster({ home, folder, port, password: PASSWORD, log_file, settings: SETTINGS });
}

/** Ends the servers and removes the data of runs that were killed. */
async function clearAbandoned(home: PostgresHome): Promise<void> {
  for (const name of readdirSync(home.folder)) {
    const pid = Number(/^(?:run|base)-(\d+)/.exec(name)?.[1] ?? process.pid);
    if (pid === process.pid || markOf(pid)) continue;
    await endLeftover(join(home.folder, name));
    rmSync(join(home.folder, name), { recursive: true, force: true });
  }
}
