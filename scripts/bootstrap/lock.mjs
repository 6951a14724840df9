import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A lock file that holds its owner's pid; a lock left by a dead process is taken over.
 * Blocks until the lock is free and returns the function that releases it.
 */
export function acquireLock(file, onWait = () => {}) {
  mkdirSync(dirname(file), { recursive: true });
  let waited = false;
  while (!tryLock(file)) {
    if (!waited) onWait();
    waited = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  }
  const release = () => rmSync(file, { force: true });
  // process.exit() inside the locked section skips `finally`.
  process.once('exit', release);
  return () => {
    process.removeListener('exit', release);
    release();
  };
}

function tryLock(file) {
  // A link appears with its content: nobody ever reads a lock that has no pid yet.
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, `${process.pid}\n`);
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(mine, { force: true });
  }
  if (isAlive(readPid(file))) return false;
  rmSync(file, { force: true });
  return false;
}

function readPid(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
