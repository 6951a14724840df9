import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Client } from 'pg';
import pino from 'pino';
import { log } from '@/lib/log';

/** From now on every line of this process's log, whatever its level, is kept instead of written. */
export function captureLog(): string[] {
  const lines: string[] = [];
  const logger = log();
  logger.level = 'trace';
  const stream: { write: (line: string) => boolean } = Reflect.get(logger, pino.symbols.streamSym);
  stream.write = (line) => lines.push(line) > 0;
  return lines;
}

/** A real worker whose whole output is kept. */
export interface CapturedWorker {
  output: () => string;
  stop: () => Promise<void>;
}

export function startCapturedWorker(): CapturedWorker {
  const env = { ...process.env, LOG_LEVEL: 'debug' };
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], { env });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  return {
    output: () => text,
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Rows of tables that are kept in the clear and shown, as one text each. */
export async function clearRows(eye: Client, tables: readonly string[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const table of tables) {
    const { rows } = await eye.query<{ row: string }>(`SELECT t::text AS row FROM ${table} t`);
    found[table] = rows.map(({ row }) => row).join('\n');
  }
  return found;
}

/** Which needles stand in which text, for a message that says where it leaks without showing the secret whole. */
export function leaks(texts: Readonly<Record<string, string>>, needles: Iterable<string>): string[] {
  return [...new Set(needles)].flatMap((needle) =>
    Object.entries(texts).flatMap(([place, text]) => {
      const at = text.indexOf(needle);
      return at < 0 ? [] : [`${place}: …${text.slice(Math.max(0, at - 120), at + 12)}…`];
    }),
  );
}
