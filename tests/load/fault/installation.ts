import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildWeb, generateClient } from '@/scripts/build/steps';
import { migrate } from '@/scripts/database/migrate';
import { ensureDatabase } from '@/scripts/postgres/application-database';
import { type Cluster, startCluster } from '@/scripts/postgres/cluster';
import { preparePostgresHome } from '@/scripts/postgres/home';
import { nextFreePort } from '@/scripts/postgres/ports';
import { webCommand, workerCommand } from '@/scripts/run/commands';
import { type ProcessMark, stopGroup } from '@/scripts/run/processes';
import { ensureDataDir } from '@/scripts/run/project';
import { type Service, startService } from '@/scripts/run/service';
import { waitReady } from '@/scripts/run/wait-ready';
import { PASSWORD } from '@/tests/support/postgres/database-urls';
import { testEnvironment } from '@/tests/support/test-environment';

/** The built application with a PostgreSQL of its own, whose parts can be killed one by one. */
export interface Installation {
  url: string;
  database_url: string;
  environment: Record<string, string>;
  /** Ends a process at once, as a power cut would; it is started again by itself. */
  kill(part: 'web' | 'worker'): Promise<void>;
  /** Stops PostgreSQL in the given way and starts it again. */
  restartPostgres(how: 'SIGINT' | 'SIGQUIT'): Promise<void>;
  /** Waits until the web application answers. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

/** Commits are as durable as PostgreSQL makes them by default: nothing is switched off. */
const SETTINGS = ['max_connections=200'];

/**
 * Starts it. `parts`: the processes to run besides the database; `build: false` takes the last build as it is;
 * `environment`: what they are told besides.
 */
export async function startInstallation({
  parts = ['web', 'worker'],
  build = true,
  environment: told = {},
}: {
  parts?: readonly ('web' | 'worker')[];
  build?: boolean;
  environment?: Readonly<Record<string, string>>;
}): Promise<Installation> {
  const marks = new Map<string, ProcessMark | null>();
  const note = (name: string, mark: ProcessMark | null) => void marks.set(name, mark);
  if (build) {
    await generateClient(note);
    await buildWeb(note);
  }
  const home = preparePostgresHome('load-postgres');
  const folder = join(home.folder, `run-${process.pid}`);
  const options = {
    home,
    folder,
    port: await nextFreePort(56_400),
    password: PASSWORD,
    log_file: `${folder}.log`,
    settings: SETTINGS,
  };
  let cluster: Cluster = await startCluster(options);
  const database_url = await ensureDatabase(cluster, 'performancy', PASSWORD);
  await migrate(database_url);
  const port = await nextFreePort(4_740);
  const url = `http://localhost:${port}`;
  const environment = {
    ...testEnvironment(database_url, ensureDataDir('load-app', `${process.pid}`)),
    APP_URL: url,
    PORT: `${port}`,
    NODE_ENV: 'production',
    WEBHOOKS_ALLOW_PRIVATE: 'true',
    ...told,
  };
  const mode = { dev: false, port };
  const services = new Map<string, Service>();
  for (const part of parts) {
    const args = part === 'web' ? webCommand(mode) : workerCommand(mode);
    services.set(part, startService(note, `load-${part}`, { args, env: environment }));
  }
  const web = services.get('web');
  const ready = async () => {
    if (web !== undefined) await waitReady({ ...web, crashes: () => 0 }, port);
  };
  await ready();
  return {
    url,
    database_url,
    environment,
    ready,
    async kill(part) {
      const mark = marks.get(`load-${part}`);
      if (mark) await stopGroup(mark, 'SIGKILL', 0);
    },
    async restartPostgres(how) {
      await stopGroup(cluster.mark, how, 20_000);
      await wait(200);
      cluster = await startCluster(options);
    },
    async stop() {
      for (const service of services.values()) await service.stop();
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
