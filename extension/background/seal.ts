import type { z } from 'zod';
import { readOne, writeDurably } from './database';

/** AES-256-GCM; `data` ends with the 16-byte tag. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

const IV_BYTES = 12;

/** Seals a JSON value for this browser. `binding` names its place: sealed data moved elsewhere does not open. */
export async function seal(value: unknown, binding: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt(parameters(iv, binding), await browserKey(), bytes);
  return { iv, data };
}

/** Opens what `seal` made. Throws where key, place or bytes differ. */
export async function unseal(sealed: Sealed, binding: string): Promise<unknown> {
  const bytes = await crypto.subtle.decrypt(parameters(sealed.iv, binding), await browserKey(), sealed.data);
  return JSON.parse(new TextDecoder().decode(bytes));
}

function parameters(iv: Uint8Array<ArrayBuffer>, binding: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(binding) };
}

let key: Promise<CryptoKey> | null = null;

/** The browser's own key: made here, not extractable, so that no script can ever read it out, ours included. */
function browserKey(): Promise<CryptoKey> {
  key ??= findOrMakeKey().catch((error: unknown) => {
    key = null;
    throw error;
  });
  return key;
}

async function findOrMakeKey(): Promise<CryptoKey> {
  const kept = await readOne<CryptoKey>('keys', 'seal');
  if (kept) return kept;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await writeDurably(['keys'], (tx) => tx.objectStore('keys').put(made, 'seal'));
  return made;
}

/** Null where it does not open: the browser's key is another one, or an old version wrote it. */
export async function openSealed<T>(
  sealed: Sealed,
  binding: string,
  schema: z.ZodType<T>,
): Promise<T | null> {
  try {
    return schema.parse(await unseal(sealed, binding));
  } catch {
    return null;
  }
}
