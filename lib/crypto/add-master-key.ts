import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { parseMasterKeys } from './master-keys';

/**
 * Puts a new key in front of a master key file: what is wrapped from now on uses it, the older keys stay to open what they
 * wrapped. The file changes in one step, keeps its owner and is readable by nobody else.
 * @returns the new key's id. @throws Error when the file is not a master key file.
 */
export function addMasterKey(file: string, now: Date): string {
  const old = readFileSync(file, 'utf8').trim();
  const taken = new Set(parseMasterKeys(old).map((key) => key.id));
  const day = now.toISOString().slice(0, 10).replaceAll('-', '');
  let id = `k${day}`;
  for (let n = 2; taken.has(id); n++) id = `k${day}-${n}`;
  const next = `${file}.new`;
  const { uid, gid } = statSync(file);
  const handle = openSync(next, 'w', 0o600);
  writeSync(handle, `${id}:${randomBytes(32).toString('base64')}\n${old}\n`);
  fsyncSync(handle);
  closeSync(handle);
  chownSync(next, uid, gid);
  renameSync(next, file);
  return id;
}
