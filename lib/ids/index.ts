import { createHash, randomBytes } from 'node:crypto';
import { createId } from '@paralleldrive/cuid2';

/** A new row id: cuid2, 24 characters, unguessable and without order. */
export function newId(): string {
  return createId();
}

/** A one-time code or session id: 256 random bits, base64url. Store only its `hashSecret`. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 in hex: what is stored of a secret with full entropy (never of a password). */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
