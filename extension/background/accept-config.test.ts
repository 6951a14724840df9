import { expect, it } from 'vitest';
import type { RemoteConfig } from '@/lib/contracts/extension-config';
import { makeConfigKey, publicConfigKey, signConfig } from '@/lib/crypto/config-key';
import { acceptConfig } from './accept-config';

const KEY = makeConfigKey();
const NOW = Date.parse('2026-11-22T12:00:00Z');
const DAY_MS = 24 * 3_600_000;

const config: RemoteConfig = {
  v: 1,
  issued_at: '2026-11-22T11:59:00Z',
  kill_switch: true,
  minimum_version: '0.2',
  selectors: { version: 3, region: ['[data-captions]'], name: [], text: [] },
};

function signed(content: unknown, key = KEY) {
  const payload = typeof content === 'string' ? content : JSON.stringify(content);
  return { payload, signature: signConfig(key, payload) };
}

const options = { public_key: publicConfigKey(KEY), now: NOW, newest: 0 };
const issued = (ms: number) => ({ ...config, issued_at: new Date(ms).toISOString() });

it('takes what the right key has signed', async () => {
  expect(await acceptConfig(signed(config), options)).toEqual(config);
});

it('takes nothing that was changed after signing', async () => {
  const { payload, signature } = signed(config);
  const tampered = payload.replace('"kill_switch":true', '"kill_switch":false');
  expect(tampered).not.toBe(payload);
  expect(await acceptConfig({ payload: tampered, signature }, options)).toBeNull();
  const otherSignature = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
  expect(await acceptConfig({ payload, signature: otherSignature }, options)).toBeNull();
});

it('takes nothing from another key, and nothing at all in a build without a key', async () => {
  expect(await acceptConfig(signed(config, makeConfigKey()), options)).toBeNull();
  expect(await acceptConfig(signed(config), { ...options, public_key: '' })).toBeNull();
});

it.each([
  ['no JSON', 'kill'],
  ['a field that nobody knows', { ...config, script: 'alert(1)' }],
  ['a missing field', { ...config, selectors: undefined }],
  ['another version of the format', { ...config, v: 2 }],
  ['an endless selector', { ...config, selectors: { ...config.selectors, region: ['a'.repeat(201)] } }],
  ['too many selectors', { ...config, selectors: { ...config.selectors, text: Array(9).fill('p') } }],
  ['a version that is none', { ...config, minimum_version: 'newest' }],
])('takes nothing malformed, signed or not: %s', async (_, content) => {
  expect(await acceptConfig(signed(content), options)).toBeNull();
});

it('takes nothing older than what it knows, nor anything held back for a month or dated far ahead', async () => {
  const newest = Date.parse(config.issued_at);
  expect(await acceptConfig(signed(issued(newest - 1)), { ...options, newest })).toBeNull();
  expect(await acceptConfig(signed(issued(newest)), { ...options, newest })).not.toBeNull();
  expect(await acceptConfig(signed(issued(NOW - 31 * DAY_MS)), options)).toBeNull();
  expect(await acceptConfig(signed(issued(NOW + 2 * DAY_MS)), options)).toBeNull();
});
