import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, markOf } from '../run/processes';

/** Skips `build` when the stamp says that its output comes from the same sources; an interrupted build has no stamp. */
export async function whenChanged(stamp: string, hash: string, build: () => Promise<void>): Promise<boolean> {
  if (readIfThere(stamp) === hash) return false;
  const release = await buildLock(`${stamp}.lock`);
  try {
    // Another process may have built it while this one waited.
    if (readIfThere(stamp) === hash) return false;
    rmSync(stamp, { force: true });
    await build();
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
    return true;
  } finally {
    release();
  }
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** One build into the same folder at a time; a lock whose process is gone does not count. */
async function buildLock(file: string): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(markOf(process.pid)), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch {
      if (isStale(file)) rmSync(file, { force: true });
      await sleep(200);
    }
  }
}

function isStale(file: string): boolean {
  try {
    const content = readFileSync(file, 'utf8');
    if (content === '') return Date.now() - statSync(file).mtimeMs > 5000;
    return !isRunning(JSON.parse(content));
  } catch {
    return false;
  }
}
