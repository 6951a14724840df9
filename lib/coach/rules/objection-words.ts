import type { ObjectionType } from '@/lib/contracts/coach-vocabulary';

/**
 * How much a word, or two neighbouring words, speak for an objection of each type, in tenths of a point: `[12, 'caro,bolso']`
 * gives 1.2 to both. Words are stems of at most six letters; `!word` is one under a negation; `#` is a number. A passage
 * raises the objection when its points and `always` come to more than 0. Fitted by `npm run fit:objections` to lines and
 * calls (logistic regression); they may be changed by hand.
 */
export type ObjectionWords = Readonly<
  Record<ObjectionType, { always: number; words: readonly (readonly [points: number, signs: string])[] }>
>;
