import { type CipherKey, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM with a random 96-bit nonce; returns "nonce.ciphertext+tag" in base64url. */
export function encrypt(key: CipherKey, aad: string, plain: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(aad));
  const body = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return `${nonce.toString('base64url')}.${body.toString('base64url')}`;
}

/** @throws Error when key, aad or text do not belong together. */
export function decrypt(key: CipherKey, aad: string, sealed: string): Buffer {
  const [nonce = '', text = ''] = sealed.split('.', 2);
  const body = Buffer.from(text, 'base64url');
  if (body.length < 16) throw new Error('A sealed value is cut short.');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'));
  decipher.setAAD(Buffer.from(aad));
  decipher.setAuthTag(body.subarray(-16));
  return Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()]);
}
