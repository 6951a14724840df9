import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that can be told apart from a later one with the same pid. */
export interface ProcessMark {
  pid: number;
  /** When it started, in whatever form the system tells it. */
  started: string;
}

/** Told about every process that is started, and with `null` when it ended, so that a later run can clear up. */
export type NoteProcess = (name: string, mark: ProcessMark | null) => void;

/** The mark of a running process, or null when there is none with this pid. */
export function markOf(pid: number): ProcessMark | null {
  try {
    if (process.platform === 'linux') {
      // The command name in field 2 may hold spaces; after its closing parenthesis, field 3 is the state, 22 the start.
      const [state, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return state === 'Z' ? null : { pid, started: rest[18] ?? '' };
    }
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).trim();
    return started ? { pid, started } : null;
  } catch {
    return null;
  }
}

export function isRunning(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.started === mark.started;
}

/** Signals the group that a process leads; false when there is no such group. */
export function signalGroup(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** Asks a group to end, waits, and ends by force what is left of it. */
export async function stopGroup(
  mark: ProcessMark,
  signal: NodeJS.Signals,
  patience_ms: number,
): Promise<void> {
  const now = markOf(mark.pid);
  // The pid belongs to someone else by now.
  if (now && now.started !== mark.started) return;
  signalGroup(mark.pid, signal);
  const end = Date.now() + patience_ms;
  while (isRunning(mark) && Date.now() < end) await sleep(50);
  // Also when the leader is gone: its children may have stayed. Dead ones that nobody collects count as members of
  // the group, so this ends after a second whatever the group says.
  for (let tries = 0; tries < 50 && signalGroup(mark.pid, 'SIGKILL'); tries += 1) await sleep(20);
}
