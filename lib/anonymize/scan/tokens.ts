import { RARE } from '../lexicon/flags';

/** Letters only; digits only; both; one other character. */
export const WORD = 1;
export const NUMBER = 2;
export const MIXED = WORD | NUMBER;
export const MARK = 4;

/** No capital, a capital in front, capitals only (two letters and more), a capital further inside. */
export const LOWER = 0;
export const CAPITAL = 1;
export const ALL_CAPS = 2;
export const INNER_CAPS = 3;

const FIRST_SIZE = 64;
/** Numbers per token, side by side: where it begins and ends, its hash, and its flags with kind and capitals above them. */
const STRIDE = 4;
const END = 1;
const HASH = 2;
const TRAITS = 3;
const LETTER_SHIFT = 24;
const OPEN_SHIFT = 25;
const UNUSUAL_SHIFT = 26;
const KIND_SHIFT = 27;
const CAPS_SHIFT = 30;
/** The flags below RARE, which is a trait alone. */
const FLAGS = RARE - 1;
const KIND = 7;

/** What `next` finds beside flags: tokens with digits, marks, words with a capital, words that are neither common nor numerals. */
export const DIGITS = NUMBER << KIND_SHIFT;
export const MARKS = MARK << KIND_SHIFT;
export const CAPITALS = 3 << CAPS_SHIFT;
/** Words of one letter that are no common words. */
export const SINGLE_LETTERS = 1 << LETTER_SHIFT;
export const OPEN_WORDS = 1 << OPEN_SHIFT;
/** Open words that have a capital or stand in no dictionary. */
export const UNUSUAL_WORDS = 1 << UNUSUAL_SHIFT;

/** Kind and capitals of a token and, for a word, its flags and whether it is open and unusual, in one number. */
export const tokenTraits = (kind: number, caps: number, word: number): number =>
  word | (kind << KIND_SHIFT) | (caps << CAPS_SHIFT);

/** The tokens of one line in a typed array, used again for the next line. Places are those in the text. */
export class Tokens {
  text = '';
  count = 0;
  #from = 0;
  /** The traits that some token of the line has. */
  #some = 0;
  #data = new Int32Array(FIRST_SIZE * STRIDE);

  /** `from`: where in the text the line begins. */
  begin(text: string, from: number): void {
    this.text = text;
    this.count = 0;
    this.#from = from;
    this.#some = 0;
  }

  /** `hash`: of the folded word; for a mark, its UTF-16 unit. `traits`: as tokenTraits makes them. */
  push(start: number, end: number, hash: number, traits: number): void {
    const at = this.count++ * STRIDE;
    if (at === this.#data.length) this.#grow();
    const data = this.#data;
    data[at] = start;
    data[at + END] = end;
    data[at + HASH] = hash;
    data[at + TRAITS] = traits;
    this.#some |= traits;
  }

  start(i: number): number {
    return this.#data[i * STRIDE] ?? 0;
  }

  end(i: number): number {
    return this.#data[i * STRIDE + END] ?? 0;
  }

  length(i: number): number {
    return this.end(i) - this.start(i);
  }

  hash(i: number): number {
    return this.#isWithin(i) ? (this.#data[i * STRIDE + HASH] ?? 0) : 0;
  }

  /** What the lexicon says; 0 outside the line. */
  flags(i: number): number {
    return this.#traits(i) & FLAGS;
  }

  /** 0 outside the line. */
  kind(i: number): number {
    return (this.#traits(i) >>> KIND_SHIFT) & KIND;
  }

  caps(i: number): number {
    return this.#traits(i) >>> CAPS_SHIFT;
  }

  /** The first token from `from` on that has one of the traits: flags, or what is named above; `count` when none has. */
  next(from: number, traits: number): number {
    if ((this.#some & traits) === 0) return this.count;
    let i = from;
    while (i < this.count && ((this.#data[i * STRIDE + TRAITS] ?? 0) & traits) === 0) i += 1;
    return i;
  }

  /** Whether the token has one of the traits that `next` finds. */
  hasTrait(i: number, traits: number): boolean {
    return (this.#traits(i) & traits) !== 0;
  }

  isMark(i: number, code: number): boolean {
    return this.kind(i) === MARK && this.hash(i) === code;
  }

  /** Whether the token follows the one before it without a space. */
  isGlued(i: number): boolean {
    return i > 0 && i < this.count && this.start(i) === this.end(i - 1);
  }

  word(i: number): string {
    return this.#isWithin(i) ? this.text.slice(this.start(i), this.end(i)) : '';
  }

  /** At most so many UTF-16 units of the line that stand in front of a place. */
  textBefore(place: number, most: number): string {
    return this.text.slice(Math.max(this.#from, place - most), place);
  }

  /** All that is known of the token, as tokenTraits makes it; 0 outside the line. */
  traits(i: number): number {
    return this.#traits(i);
  }

  #isWithin(i: number): boolean {
    return i >= 0 && i < this.count;
  }

  #traits(i: number): number {
    return this.#isWithin(i) ? (this.#data[i * STRIDE + TRAITS] ?? 0) : 0;
  }

  #grow(): void {
    const data = new Int32Array(this.#data.length * 2);
    data.set(this.#data);
    this.#data = data;
  }
}
