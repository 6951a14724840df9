import type { CipherKey } from 'node:crypto';
import { decrypt, encrypt } from './aes';

/** Where a sealed value stands; it opens nowhere else. */
export interface SealedPlace {
  company_id: string;
  table: string;
  column: string;
  row_id: string;
}

export interface DataKey {
  id: string;
  key: CipherKey;
}

const aad = (place: SealedPlace) =>
  `sealed|${place.company_id}|${place.table}|${place.column}|${place.row_id}`;

/** "s1.<data key id>.<nonce>.<ciphertext>": the form that sealed columns check for. */
export function sealText(key: DataKey, place: SealedPlace, text: string): string {
  return `s1.${key.id}.${encrypt(key.key, aad(place), Buffer.from(text, 'utf8'))}`;
}

/** The id of the data key that sealed a value. */
export function sealedKeyId(sealed: string): string {
  const [version, key_id] = sealed.split('.', 3);
  if (version !== 's1' || key_id === undefined) throw new Error('This is not a sealed value.');
  return key_id;
}

/** @throws Error when the value was sealed for another company, table, column or row, or was changed. */
export function openText(key: CipherKey, place: SealedPlace, sealed: string): string {
  return decrypt(key, aad(place), sealed.split('.').slice(2).join('.')).toString('utf8');
}
