import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markOf, type NoteProcess, type ProcessMark, stopGroup } from '@/scripts/run/processes';
import { ensureDataDir } from '@/scripts/run/project';

const FILE = 'processes.json';

/** Writes down which processes a test run has started, in its own data folder. */
export function keepNotes(data_dir: string): NoteProcess {
  const processes: Record<string, ProcessMark> = {};
  return (name, mark) => {
    if (mark) processes[name] = mark;
    else delete processes[name];
    if (existsSync(data_dir)) writeFileSync(join(data_dir, FILE), JSON.stringify(processes));
  };
}

/** Ends the applications of test runs that were killed, and removes their data. */
export async function clearAbandonedApps(): Promise<void> {
  const folder = ensureDataDir('test-app');
  for (const pid of readdirSync(folder)) {
    if (markOf(Number(pid))) continue;
    const notes = join(folder, pid, FILE);
    const processes: Record<string, ProcessMark> = existsSync(notes)
      ? JSON.parse(readFileSync(notes, 'utf8'))
      : {};
    await Promise.all(Object.values(processes).map((mark) => stopGroup(mark, 'SIGTERM', 5000)));
    rmSync(join(folder, pid), { recursive: true, force: true });
  }
}
