import { fold } from './fold';
import { isRoleName } from './lexicon/role-words';
import type { PlaceholderMap } from './placeholder-map';

/** What an outgoing body must not hold: a value of the map, a run of digits like an identifier, an e-mail address. */
export interface Leak {
  reason: 'value' | 'digits' | 'email';
  /** Where in the body, in UTF-16 units; the text itself is not repeated. */
  at: number;
}

const SHORTEST_VALUE = 4;
const FEWEST_DIGITS = 9;
const DIGITS = /\d(?:[ .\-/()]{0,2}\d){8,}/g;
const MOMENT = /^(?:19|20)\d\d-?[01]\d-?[0-3]\d/;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}]/u;

/**
 * The independent second look at a serialised body right before it leaves. Any leak: do not send.
 * Values of one short or ordinary word, and what is no more than a role ("Sales Rep"), are left to the first look, as the
 * body's own program text may hold them.
 */
export function findLeaks(body: string, map: PlaceholderMap): Leak[] {
  const leaks: Leak[] = [];
  const folded = fold(body);
  for (const { kind, value } of map.entries()) {
    if (kind === 'TEXTO') continue;
    const at = wholeIn(folded, fold(value));
    if (at >= 0 && isTelling(value)) leaks.push({ reason: 'value', at });
  }
  for (const run of body.matchAll(DIGITS)) {
    const digits = run[0].replace(/\D/g, '').length;
    if (digits >= FEWEST_DIGITS && !MOMENT.test(run[0])) leaks.push({ reason: 'digits', at: run.index });
  }
  const email = EMAIL.exec(body);
  if (email) leaks.push({ reason: 'email', at: email.index });
  return leaks;
}

/** Whether a value is more than one short or ordinary word, or than a role. */
export const isTelling = (value: string): boolean =>
  /[\s\d@]/.test(value.trim()) && value.trim().length >= SHORTEST_VALUE && !isRoleName(value);

/** Where a value stands in a text between two words, both folded, from a place on; -1 when nowhere. */
export function wholeIn(text: string, value: string, from = 0): number {
  if (value === '') return -1;
  for (let at = text.indexOf(value, from); at >= 0; at = text.indexOf(value, at + 1)) {
    if (!isWordPart(text, at - 1) && !isWordPart(text, at + value.length)) return at;
  }
  return -1;
}

const isWordPart = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
