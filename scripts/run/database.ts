import { join } from 'node:path';
import { migrate } from '../database/migrate';
import { ensureDatabase } from '../postgres/application-database';
import { type Cluster, startCluster } from '../postgres/cluster';
import { preparePostgresHome } from '../postgres/home';
import { endLeftover } from '../postgres/leftover';
import { nextFreePort } from '../postgres/ports';
import { type Instance, noteProcess } from './instance';
import { say } from './say';
import { databasePasswords } from './secrets';
import type { Settings } from './settings';
import { logFile } from './tool';

const FIRST_PORT = 54_329;
const NAME = 'performancy';

export interface RunningDatabase {
  /** The owner's address. */
  url: string;
  /** Null when the server is not ours. */
  cluster: Cluster | null;
}

/** Makes the database ready for the application: starts the embedded server unless there is another, and migrates. */
export async function startDatabase(instance: Instance, settings: Settings): Promise<RunningDatabase> {
  const database = settings.database_url ? external(settings.database_url) : await embedded(instance);
  const applied = await migrate(database.url);
  if (applied.length > 0) say(`Applied ${applied.length} migrations.`);
  return database;
}

function external(url: string): RunningDatabase {
  say('Using the PostgreSQL of DATABASE_URL.');
  return { url, cluster: null };
}

async function embedded(instance: Instance): Promise<RunningDatabase> {
  const home = preparePostgresHome('postgres');
  const folder = join(home.folder, 'cluster');
  await endLeftover(folder);
  const passwords = databasePasswords();
  const port = await nextFreePort(FIRST_PORT);
  const place = home.movedTo ? ` (its user cannot enter this folder; the data is in ${home.movedTo})` : '';
  say(`Starting the embedded PostgreSQL on port ${port}${place} …`);
  const log_file = logFile('postgres');
  const cluster = await startCluster({
    home,
    folder,
    port,
    password: passwords.superuser,
    log_file,
    onSpawn: (mark) => noteProcess(instance, 'postgres', mark),
  });
  return { url: await ensureDatabase(cluster, NAME, passwords.owner), cluster };
}
