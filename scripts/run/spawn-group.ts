import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { markOf, type ProcessMark } from './processes';
import { ROOT } from './project';

export interface Command {
  /** Arguments of the project's Node. */
  args: string[];
  env: Record<string, string>;
  log_file: string;
  /** Shows the output in the terminal too. */
  echo?: boolean;
}

/** Starts a Node process as the leader of its own group, so that a signal reaches it and everything it started. */
export function spawnGroup({ args, env, log_file, echo = false }: Command): {
  child: ChildProcess;
  mark: ProcessMark;
} {
  const log = openSync(log_file, 'a');
  const output = echo ? 'inherit' : log;
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', output, output],
    // Log files hold plain text.
    env: { ...process.env, ...(echo ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }), ...env },
  });
  closeSync(log);
  const pid = child.pid ?? 0;
  return { child, mark: markOf(pid) ?? { pid, started: '' } };
}
