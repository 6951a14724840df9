import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { signalGroup } from '../run/processes';
import { ROOT } from '../run/project';

export interface Counts {
  passed: number;
  failed: number;
}

/** One part of `npm test`. */
export interface Step {
  name: string;
  run(): Promise<Counts>;
}

/** The groups that run now, for Ctrl-C. */
const running = new Set<number>();

/** Runs a Node tool with its output on the terminal. @returns its exit status. */
export async function runVisibly(args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
  });
  const pid = child.pid ?? 0;
  running.add(pid);
  try {
    return await new Promise<number>((resolve) => {
      child.once('error', () => resolve(-1));
      child.once('exit', (status) => resolve(status ?? -1));
    });
  } finally {
    running.delete(pid);
  }
}

/** Asks what runs to end, so that it can take its servers down, then ends it by force. */
export async function stopRunning(): Promise<void> {
  for (const pid of running) signalGroup(pid, 'SIGINT');
  for (let waited = 0; running.size > 0 && waited < 15_000; waited += 100) await sleep(100);
  for (const pid of running) signalGroup(pid, 'SIGKILL');
}

/** A tool that only says yes or no counts as one test. */
export const asCounts = (ok: boolean): Counts => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
