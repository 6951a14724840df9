import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './plain-error';
import { isRunning, markOf, type ProcessMark, signalGroup, stopGroup } from './processes';
import { DATA_DIR, ensureDataDir } from './project';

/** What one `npm start` runs, written down so that the next one can clear up after a kill. */
export interface Instance {
  supervisor: ProcessMark;
  app_url: string;
  /** How commands in other terminals reach the same database; empty until it runs. */
  environment: Record<string, string>;
  processes: Record<string, ProcessMark>;
  /** Set once the end has begun: nothing may be started any more. */
  closing?: true;
}

const FILE = join(DATA_DIR, 'run.json');

/** The instance that runs from this folder now, if any. */
export function runningInstance(): Instance | null {
  const instance = readInstance();
  return instance && isRunning(instance.supervisor) ? instance : null;
}

/**
 * Registers this process as the one instance of the folder, after ending what a killed one left running.
 * @throws PlainError when another instance runs.
 */
export async function claimInstance(app_url: string): Promise<Instance> {
  const other = runningInstance();
  if (other) {
    throw new PlainError(
      `Performancy already runs from this folder: ${other.app_url} (process ${other.supervisor.pid}). Stop it there first.`,
    );
  }
  await sweepInstance();
  ensureDataDir();
  const supervisor = markOf(process.pid);
  if (!supervisor) throw new PlainError('This system does not tell about its processes.');
  const instance: Instance = { supervisor, app_url, environment: {}, processes: {} };
  try {
    writeFileSync(FILE, JSON.stringify(instance), { mode: 0o600, flag: 'wx' });
  } catch {
    throw new PlainError('Performancy is being started from this folder by another process.');
  }
  return instance;
}

/**
 * Notes a started process; `null` once it ended.
 * @throws PlainError, after ending that process, when the instance is closing down.
 */
export function noteProcess(instance: Instance, name: string, mark: ProcessMark | null): void {
  if (mark && instance.closing) {
    signalGroup(mark.pid, 'SIGKILL');
    throw new PlainError('Stopped while starting.');
  }
  if (mark) instance.processes[name] = mark;
  else delete instance.processes[name];
  if (!instance.closing) saveInstance(instance);
}

export function saveInstance(instance: Instance): void {
  writeFileSync(`${FILE}.new`, JSON.stringify(instance), { mode: 0o600 });
  renameSync(`${FILE}.new`, FILE);
}

export function releaseInstance(): void {
  rmSync(FILE, { force: true });
}

/** Ends the processes of an instance whose supervisor is gone: the application first, the database last. */
export async function sweepInstance(): Promise<void> {
  const instance = readInstance();
  if (!instance || isRunning(instance.supervisor)) return;
  const { postgres, ...others } = instance.processes;
  await Promise.all(Object.values(others).map((mark) => stopGroup(mark, 'SIGTERM', 5000)));
  if (postgres) await stopGroup(postgres, 'SIGINT', 20_000);
  releaseInstance();
}

function readInstance(): Instance | null {
  try {
    return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : null;
  } catch {
    // Cut short by a crash of the machine: nothing of that run is alive.
    rmSync(FILE, { force: true });
    return null;
  }
}
