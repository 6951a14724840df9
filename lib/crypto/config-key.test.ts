import { createPublicKey, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeConfigKey, publicConfigKey, signConfig } from './config-key';

/** RFC 8032, 7.1, TEST 1, behind the fixed head of PKCS #8. */
const PRIVATE = Buffer.from(
  '302e020100300506032b6570042204209d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  'hex',
).toString('base64');

it('signs with Ed25519 so that the raw public key verifies', () => {
  expect(Buffer.from(publicConfigKey(PRIVATE), 'base64').toString('hex')).toBe(
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  );
  const key = makeConfigKey();
  const spki = Buffer.concat([
    Buffer.from('302a300506032b6570032100', 'hex'),
    Buffer.from(publicConfigKey(key), 'base64'),
  ]);
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  const signature = Buffer.from(signConfig(key, 'olá'), 'base64');
  expect(verify(null, Buffer.from('olá'), publicKey, signature)).toBe(true);
});

it('refuses a key of another kind', () => {
  expect(() => publicConfigKey(Buffer.from('no key').toString('base64'))).toThrow();
});
