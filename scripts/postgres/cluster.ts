import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withConnection } from '../database/connect';
import { PlainError } from '../run/plain-error';
import { markOf, type ProcessMark, stopGroup } from '../run/processes';
import { POSTGRES_MAJOR, postgresEnvironment } from './binaries';
import type { PostgresHome } from './home';
import { initialise } from './initialise';
import { endLeftover } from './leftover';

export const SUPERUSER = 'postgres';

export interface Cluster {
  port: number;
  mark: ProcessMark;
  /** An address with all rights, for setting up databases and roles. */
  superuserUrl(database: string): string;
  /** Resolves when the server ended without being asked to. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

interface ClusterOptions {
  home: PostgresHome;
  /** The data folder, inside `home.folder`. */
  folder: string;
  port: number;
  /** The superuser's password; it is set when the cluster is made. */
  password: string;
  log_file: string;
  /** Further settings, `name=value`. */
  settings?: string[];
  /** Called as soon as the server's process exists, long before it answers. */
  onSpawn?: (mark: ProcessMark) => void;
}

/**
 * Starts a server on the loopback interface, making its data folder first when there is none.
 * A server or a lock left by a killed earlier run is cleared away.
 * @throws PlainError when it does not come up within a minute.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { home, folder, port, password } = options;
  if (!existsSync(join(folder, 'PG_VERSION'))) await initialise(home, folder, SUPERUSER, password);
  checkVersion(folder);
  await endLeftover(folder);
  const child = launch(options);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const mark = markOf(child.pid ?? 0);
  if (mark) options.onSpawn?.(mark);
  const superuserUrl = (database: string) =>
    `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  await ready(child, superuserUrl('postgres'), options.log_file);
  if (!mark) throw new PlainError(`PostgreSQL ended right after its start; see ${options.log_file}.`);
  let stopping = false;
  return {
    port,
    mark,
    superuserUrl,
    ended: exited.then(() => (stopping ? new Promise<void>(() => {}) : undefined)),
    async stop() {
      stopping = true;
      // SIGINT is PostgreSQL's fast stop: connections are ended, data is written.
      await stopGroup(mark, 'SIGINT', 20_000);
    },
  };
}

function checkVersion(folder: string): void {
  const version = Number(readFileSync(join(folder, 'PG_VERSION'), 'utf8'));
  if (version === POSTGRES_MAJOR) return;
  throw new PlainError(
    `${folder} was written by PostgreSQL ${version}, this is ${POSTGRES_MAJOR}: delete it, or open it with DATABASE_URL.`,
  );
}

function launch({ home, folder, port, log_file, settings = [] }: ClusterOptions): ChildProcess {
  const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', ...settings];
  const log = openSync(log_file, 'a');
  const child = spawn(
    join(home.bin, 'postgres'),
    ['-D', folder, '-p', `${port}`, ...all.flatMap((setting) => ['-c', setting])],
    // Its own group: Ctrl-C in the terminal must reach the application first, PostgreSQL last.
    { ...home.runAs, cwd: '/', detached: true, stdio: ['ignore', log, log], env: postgresEnvironment() },
  );
  closeSync(log);
  return child;
}

async function ready(child: ChildProcess, url: string, log_file: string): Promise<void> {
  const failed = (reason: string) =>
    new PlainError(`PostgreSQL did not start: ${reason} (whole log: ${log_file})`);
  let spawnError: Error | undefined;
  child.once('error', (error) => {
    spawnError = error;
  });
  const end = Date.now() + 60_000;
  let last = 'no answer within a minute';
  while (Date.now() < end) {
    if (spawnError) throw failed(spawnError.message);
    if (child.exitCode !== null || child.signalCode !== null) throw failed(lastLogLine(log_file));
    try {
      await withConnection(url, async () => {});
      return;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
      if (last.includes('password authentication failed')) break;
      await sleep(60);
    }
  }
  child.kill('SIGINT');
  throw failed(last);
}

function lastLogLine(log_file: string): string {
  const lines = existsSync(log_file) ? readFileSync(log_file, 'utf8').trim().split('\n') : [];
  return lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? 'no reason given';
}

/** Deletes a stopped cluster's data. */
export function removeCluster(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
