import { digitsOf, normalizePhone } from './normalize-phone';
import { phoneKey } from './phone-key';

/** How sure it is that two texts name one line: `local` when one lacks the area code and the rest is equal. */
export type PhoneLikeness = 'same' | 'local' | 'different';

/** Longest number without an area code: a mobile one with its ninth digit. */
const LOCAL_MAX = 9;

/** Compares two numbers however they are written. */
export function comparePhones(one: string, other: string): PhoneLikeness {
  const [first, second] = [normalizePhone(one), normalizePhone(other)];
  if (first !== null && second !== null) return first === second ? 'same' : 'different';
  const key = phoneKey(one);
  if (key === null || key !== phoneKey(other)) return 'different';
  return digitsOf(one).length <= LOCAL_MAX || digitsOf(other).length <= LOCAL_MAX ? 'local' : 'different';
}

/** Whether two texts name the same line, area code included. */
export function samePhone(one: string, other: string): boolean {
  return comparePhones(one, other) === 'same';
}
