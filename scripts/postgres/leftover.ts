import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { markOf, stopGroup } from '../run/processes';

/**
 * Clears what a killed run left in a data folder: stops a server that still works on it, and removes a lock whose
 * pid now belongs to some other program, which PostgreSQL itself would take for a running server.
 */
export async function endLeftover(folder: string): Promise<void> {
  const lock = join(folder, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  const mark = pid > 0 ? markOf(pid) : null;
  if (mark && commandOf(pid).includes(folder)) {
    await stopGroup(mark, 'SIGINT', 20_000);
    // A server that had to be killed leaves its lock.
  }
  rmSync(lock, { force: true });
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', `${pid}`], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
