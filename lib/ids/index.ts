import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** A new row id: UUIDv7, whose order in time keeps what is written together together in the indexes. No secret. */
export function newId(): string {
  return v7();
}

/** A one-time code or session id: 256 random bits, base64url. Store only its `hashSecret`. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 in hex: what is stored of a secret with full entropy (never of a password). */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
