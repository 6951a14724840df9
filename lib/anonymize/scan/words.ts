import type { Language } from '@/lib/contracts/languages';
import { addToHash, finishHash, HASH_START } from '../hash';
import { COMMON, NUMERAL } from '../lexicon/flags';
import { type Lexicon, lexiconOf } from '../lexicon/lexicon';
import { CLASS, DIGIT, FOLDED_SHIFT, LETTER, smallOf, traitsOf, UPPER } from './characters';
import {
  ALL_CAPS,
  CAPITAL,
  INNER_CAPS,
  LOWER,
  MIXED,
  NUMBER,
  OPEN_WORDS,
  SINGLE_LETTERS,
  tokenTraits,
  UNUSUAL_WORDS,
  WORD,
} from './tokens';

const PLACES = 1 << 15;
/** Numbers per word, side by side: the hash of how it is written, the hash of the folded word, its traits. */
const STRIDE = 4;
const HASH = 1;
const TRAITS = 2;

/** What the words and numbers met last turned out to be. Of fixed size, for the life of the process; it keeps no text. */
export class Words {
  readonly lexicon: Lexicon;
  readonly #met = new Int32Array(PLACES * STRIDE);

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Where `hash` and `traits` find the word from `start` to `end`. `written`: the hash of its UTF-16 units. */
  place(text: string, start: number, end: number, written: number): number {
    const place = ((written ^ (written >>> 15)) & (PLACES - 1)) * STRIDE;
    const isMet = this.#met[place] === written && this.#met[place + TRAITS] !== 0;
    if (!isMet) this.#meet(place, text, start, end, written);
    return place;
  }

  /** Of the folded word. */
  hash(place: number): number {
    return this.#met[place + HASH] ?? 0;
  }

  /** As tokenTraits makes them. */
  traits(place: number): number {
    return this.#met[place + TRAITS] ?? 0;
  }

  #meet(place: number, text: string, start: number, end: number, written: number): void {
    const first = traitsOf(text.charCodeAt(start));
    let folded = HASH_START;
    let exact = HASH_START;
    let letters = 0;
    let digits = 0;
    // Traits that some unit after the first has, and those that all letters have.
    let some = 0;
    let all = UPPER;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const traits = traitsOf(code);
      if (i > start) some |= traits;
      if ((traits & CLASS) === LETTER) {
        folded = addToHash(folded, traits >>> FOLDED_SHIFT);
        exact = addToHash(exact, smallOf(code));
        letters += 1;
        all &= traits;
      } else if ((traits & CLASS) === DIGIT) {
        folded = addToHash(folded, code);
        digits += 1;
      }
    }
    const hash = finishHash(folded);
    const kind = letters === 0 ? NUMBER : digits === 0 ? WORD : MIXED;
    const caps = letters === 0 ? LOWER : capsOf(first, some, letters > 1 ? all : 0);
    const traits =
      kind === WORD ? this.#wordTraits(hash, finishHash(exact), caps, text.slice(start, end)) : 0;
    this.#met[place] = written;
    this.#met[place + HASH] = hash;
    this.#met[place + TRAITS] = tokenTraits(kind, caps, traits);
  }

  #wordTraits(hash: number, exact: number, caps: number, word: string): number {
    const known = this.lexicon.flags(hash, exact) || this.lexicon.petName(hash, word);
    const flags = known | this.lexicon.rarity(hash, known, word);
    if ((flags & (COMMON | NUMERAL)) !== 0) return flags;
    const single = word.length === 1 ? SINGLE_LETTERS : 0;
    return flags | single | OPEN_WORDS | (caps === LOWER && this.lexicon.isWord(hash) ? 0 : UNUSUAL_WORDS);
  }
}

function capsOf(first: number, some: number, all: number): number {
  if ((first & UPPER) === 0) return (some & UPPER) === 0 ? LOWER : INNER_CAPS;
  if ((all & UPPER) !== 0) return ALL_CAPS;
  return (some & UPPER) === 0 ? CAPITAL : INNER_CAPS;
}

const made = new Map<Language, Words>();

/** One per process and language. Throws when a list is missing or cut off. */
export function wordsOf(lang: Language): Words {
  const known = made.get(lang);
  if (known) return known;
  const words = new Words(lexiconOf(lang));
  made.set(lang, words);
  return words;
}
