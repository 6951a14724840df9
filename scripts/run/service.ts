import { setTimeout as sleep } from 'node:timers/promises';
import { type NoteProcess, type ProcessMark, stopGroup } from './processes';
import { say } from './say';
import { type Command, spawnGroup } from './spawn-group';
import { logFile } from './tool';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
/** A run of this length counts as healthy: the next crash starts with a short pause again. */
const HEALTHY_MS = 60_000;

export interface Service {
  name: string;
  log_file: string;
  /** How often it ended without being asked to. */
  crashes(): number;
  stop(): Promise<void>;
}

/** Keeps a process running: when it ends by itself, it is started again after a pause that grows. */
export function startService(note: NoteProcess, name: string, command: Omit<Command, 'log_file'>): Service {
  const log_file = logFile(name);
  let stopping = false;
  let crashes = 0;
  let pause_ms = FIRST_PAUSE_MS;
  let current: ProcessMark | null = null;

  const run = () => {
    const started = Date.now();
    const { child, mark } = spawnGroup({ ...command, log_file });
    current = mark;
    note(name, mark);
    child.once('error', () => {});
    child.once('exit', async (code, signal) => {
      if (stopping) return;
      crashes += 1;
      // Whatever the dead process started must not hold its port.
      await stopGroup(mark, 'SIGKILL', 0);
      if (Date.now() - started > HEALTHY_MS) pause_ms = FIRST_PAUSE_MS;
      say(
        `The ${name} process ended (${signal ?? `status ${code}`}); starting it again in ${pause_ms / 1000} s. Log: ${log_file}`,
      );
      await sleep(pause_ms);
      pause_ms = Math.min(pause_ms * 2, LONGEST_PAUSE_MS);
      if (!stopping) run();
    });
  };
  run();

  return {
    name,
    log_file,
    crashes: () => crashes,
    async stop() {
      stopping = true;
      if (current) await stopGroup(current, 'SIGTERM', 10_000);
      note(name, null);
    },
  };
}
