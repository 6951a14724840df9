/**
 * Points of words, pairs of words and classes of words (`@price`, word-classes.ts) for and against one thing that a sentence
 * may be. `start` is what a sentence has before its words are counted; `^` and `$` are its ends, `0` is any number in digits.
 * They are fitted to the lines and calls of `data` (two points are one unit of log odds), then they may be changed by hand.
 */
export interface SignPoints {
  start: number;
  /** Points and the words they are given for, in alphabetical order with `|` between them. */
  points: Readonly<Record<string, string>>;
}
