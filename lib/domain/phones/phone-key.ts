import { digitsOf } from './normalize-phone';

const KEY_LENGTH = 8;

/**
 * What all ways of writing one number have in common: its last eight digits. Rows are looked up by it (the database keeps
 * the same key in `phone_key`), and then compared with `samePhone`. Null for fewer digits.
 */
export function phoneKey(text: string): string | null {
  const digits = digitsOf(text.replace(/(?:ramal|ext\.?)\s*\d{1,6}\s*$/i, ''));
  return digits.length < KEY_LENGTH ? null : digits.slice(-KEY_LENGTH);
}
