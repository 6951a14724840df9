import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publicConfigKey } from '@/lib/crypto/config-key';
import { buildExtension, buildWeb, generateClient } from '@/scripts/build/steps';
import { ensureDatabase } from '@/scripts/postgres/application-database';
import { nextFreePort } from '@/scripts/postgres/ports';
import { webCommand, workerCommand } from '@/scripts/run/commands';
import { type DemoSignIn, seedDemo } from '@/scripts/run/demo';
import type { NoteProcess } from '@/scripts/run/processes';
import { ensureDataDir } from '@/scripts/run/project';
import { type Service, startService } from '@/scripts/run/service';
import { waitReady } from '@/scripts/run/wait-ready';
import { clearAbandonedApps, keepNotes } from './app-notes';
import { PASSWORD, TEMPLATE } from './postgres/database-urls';
import { startTestCluster } from './postgres/test-cluster';
import { CONFIG_KEY, testEnvironment } from './test-environment';

// Even the extension of a test is built for one address, so the port stays the same while it is free.
const FIRST_PORT = 4340;

/** The built application under test: web and worker on a database of their own, with the demo companies in it. */
export interface TestApp {
  /** The address of the web application, e.g. "http://localhost:4340". */
  url: string;
  /** The owner's address of its database. */
  database_url: string;
  /** What its processes are configured with. */
  environment: Record<string, string>;
  /** The extension built for this address, as an unpacked folder. */
  extension: string;
  /** The demo's people: at least one per role. */
  people: DemoSignIn[];
  stop(): Promise<void>;
}

/**
 * Starts the application as `npm start` would, beside one that may be running, and fills its demo. `variables` are added to
 * what its processes are configured with.
 */
export async function startApp(variables: Record<string, string> = {}): Promise<TestApp> {
  await clearAbandonedApps();
  const data_dir = ensureDataDir('test-app', `${process.pid}`);
  const note = keepNotes(data_dir);
  await generateClient(note);
  await buildWeb(note);
  const port = await nextFreePort(FIRST_PORT);
  const url = `http://localhost:${port}`;
  const extension = await buildExtension(
    note,
    url,
    publicConfigKey(CONFIG_KEY),
    ensureDataDir('test-extension', `${port}`),
  );
  const cluster = await startTestCluster();
  const services: Service[] = [];
  const stop = async () => {
    await Promise.all(services.map((service) => service.stop()));
    await cluster.stop();
    rmSync(data_dir, { recursive: true, force: true });
  };
  try {
    const database_url = await ensureDatabase(cluster, 'performancy', PASSWORD, TEMPLATE);
    const addresses = { APP_URL: url, PORT: `${port}`, NODE_ENV: 'production' };
    const environment = {
      ...testEnvironment(database_url, data_dir),
      ...addresses,
      LOG_LEVEL: 'warn',
      ...variables,
    };
    await seedDemo(note, database_url, environment);
    services.push(...startProcesses(note, environment, port));
    const [web] = services;
    if (web) await waitReady(web, port);
    const people: DemoSignIn[] = JSON.parse(readFileSync(join(data_dir, 'demo.json'), 'utf8'));
    return { url, database_url, environment, extension, people, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startProcesses(note: NoteProcess, env: Record<string, string>, port: number): Service[] {
  const mode = { dev: false, port };
  return [
    startService(note, 'test-web', { args: webCommand(mode), env }),
    startService(note, 'test-worker', { args: workerCommand(mode), env }),
  ];
}
