import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

const RAW_BYTES = 32;

/** A new private key for the extension's remote configuration: PKCS #8 in base64. */
export function makeConfigKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}

/** The public half, as builds of the extension take it: 32 bytes in base64. */
export function publicConfigKey(privateKey: string): string {
  const der = createPublicKey(parse(privateKey)).export({ format: 'der', type: 'spki' });
  return der.subarray(der.length - RAW_BYTES).toString('base64');
}

/** The Ed25519 signature of a text's UTF-8 bytes, in base64. */
export function signConfig(privateKey: string, text: string): string {
  return sign(null, Buffer.from(text), parse(privateKey)).toString('base64');
}

function parse(privateKey: string): KeyObject {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error('The key of the extension configuration is not Ed25519.');
  return key;
}
