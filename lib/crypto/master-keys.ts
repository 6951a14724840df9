import { readFileSync } from 'node:fs';
import { env } from '@/lib/env';

export interface MasterKey {
  id: string;
  key: Buffer;
}

let ring: MasterKey[] | undefined;

/**
 * Parses "id:base64,id:base64"; each key has 32 bytes, the first one is current.
 * @throws Error that names the key id, never a key.
 */
export function parseMasterKeys(text: string): MasterKey[] {
  const keys = text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [id = '', value = ''] = entry.split(':', 2);
      const key = Buffer.from(value, 'base64');
      if (!/^[a-z0-9_-]{1,40}$/i.test(id) || key.length !== 32)
        throw new Error(`Master key "${id.slice(0, 40)}" is not "id:base64 of 32 bytes".`);
      return { id, key };
    });
  if (keys.length === 0) throw new Error('There is no master key: set PERFORMANCY_MASTER_KEYS.');
  return keys;
}

function load(): MasterKey[] {
  const { PERFORMANCY_MASTER_KEYS, PERFORMANCY_MASTER_KEYS_FILE } = env();
  if (PERFORMANCY_MASTER_KEYS !== undefined) return parseMasterKeys(PERFORMANCY_MASTER_KEYS);
  return parseMasterKeys(readFileSync(/*turbopackIgnore: true*/ PERFORMANCY_MASTER_KEYS_FILE ?? '', 'utf8'));
}

/** The key that new data keys are wrapped with; read anew so that a rotation shows without a restart. */
export function currentMasterKey(): MasterKey {
  ring = load();
  const [first] = ring;
  if (first === undefined) throw new Error('There is no master key: set PERFORMANCY_MASTER_KEYS.');
  return first;
}

/**
 * The master key named `id`; an unknown id makes the key file be read again, since a rotation may have added it.
 * @throws Error when it is not there.
 */
export function masterKey(id: string): MasterKey {
  ring ??= load();
  let found = ring.find((key) => key.id === id);
  if (found === undefined) {
    ring = load();
    found = ring.find((key) => key.id === id);
  }
  if (found === undefined) throw new Error(`Master key "${id}" is not configured.`);
  return found;
}

/** The ids of all configured master keys, the current one first; read anew. */
export function masterKeyIds(): string[] {
  ring = load();
  return ring.map((key) => key.id);
}
