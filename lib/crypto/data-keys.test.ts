import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { newDataKey, rewrapDataKey, unwrapDataKey } from './data-keys';
import { parseMasterKeys } from './master-keys';

const file = join(mkdtempSync(join(tmpdir(), 'keys-')), 'master-keys');
const first = `m1:${randomBytes(32).toString('base64')}`;
const second = `m2:${randomBytes(32).toString('base64')}`;

beforeAll(() => {
  writeFileSync(file, first);
  Object.assign(process.env, {
    PERFORMANCY_MASTER_KEYS: '',
    PERFORMANCY_MASTER_KEYS_FILE: file,
    DATABASE_URL: 'postgresql://nobody@127.0.0.1/none',
    NEXTAUTH_SECRET: 'x'.repeat(32),
  });
});

test('a data key survives the change of the master key, and belongs to one company and id', () => {
  const wrapped = newDataKey('c1', 'k1');
  const plain = unwrapDataKey('c1', 'k1', wrapped);
  expect(wrapped.master_key_id).toBe('m1');
  expect(() => unwrapDataKey('c2', 'k1', wrapped)).toThrow();
  expect(() => unwrapDataKey('c1', 'k2', wrapped)).toThrow();

  writeFileSync(file, `${second},${first}`);
  const rewrapped = rewrapDataKey('c1', 'k1', wrapped);
  expect(rewrapped.master_key_id).toBe('m2');
  expect(unwrapDataKey('c1', 'k1', rewrapped).equals(plain)).toBe(true);
});

test('a malformed master key is named by its id and never quoted', () => {
  expect(() => parseMasterKeys('m1:c2hvcnQ=')).toThrow('"m1"');
  expect(() => parseMasterKeys('m1:c2hvcnQ=')).not.toThrow('c2hvcnQ');
  expect(() => parseMasterKeys(' ')).toThrow('PERFORMANCY_MASTER_KEYS');
});
