import type { ObjectionType } from '@/lib/contracts/coach-vocabulary';

/**
 * Whether a sentence means a type: words and pairs of words that speak for the type, and
 * those that speak against it, with their points. `start` is what a sentence has before its words are counted; `^` and `$`
 * are its ends, `0` is any number in digits. `npm run fit:objections` fits them to the lines and calls of `data` (two points
 * are one unit of log odds), then they may be changed by hand.
 */
export type ObjectionSigns = Readonly<Record<ObjectionType, TypeSigns>>;

export interface TypeSigns {
  start: number;
  /** Points and the words they are given for, in alphabetical order with `|` between them. */
  points: Readonly<Record<string, string>>;
}
