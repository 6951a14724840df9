import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './plain-error';
import type { NoteProcess } from './processes';
import { ensureDataDir } from './project';
import { spawnGroup } from './spawn-group';

interface Tool {
  name: string;
  args: string[];
  env: Record<string, string>;
}

/**
 * Runs a command of the set-up to its end, with its output in `.data/logs/<name>.log`.
 * @throws PlainError with the last lines of that output when it fails.
 */
export async function runTool(note: NoteProcess, { name, args, env }: Tool): Promise<void> {
  const log_file = logFile(name);
  const { child, mark } = spawnGroup({ args, env, log_file });
  note(name, mark);
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('exit', (status) => resolve(status ?? -1));
  });
  note(name, null);
  if (code !== 0) throw new PlainError(`${name} failed (whole log: ${log_file}):\n${lastLines(log_file)}`);
}

/** An emptied log file below `.data/logs`. */
export function logFile(name: string): string {
  const file = join(ensureDataDir('logs'), `${name}.log`);
  writeFileSync(file, '');
  return file;
}

export function lastLines(file: string, count = 20): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n') : '';
}
