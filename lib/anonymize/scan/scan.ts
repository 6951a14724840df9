import { addToHash, finishHash, HASH_START } from '../hash';
import type { Lexicon } from '../lexicon/lexicon';
import {
  ACCENT,
  CLASS,
  classOf,
  DIGIT,
  FOLDED_SHIFT,
  LETTER,
  OTHER,
  SILENT,
  SPACE,
  smallOf,
  traitsOf,
  UPPER,
} from './characters';
import { ALL_CAPS, CAPITAL, INNER_CAPS, LOWER, MARK, MIXED, NUMBER, type Tokens, WORD } from './tokens';

const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const N = 110;
const T = 116;
const S = 115;

/** Cuts a text into words, numbers and marks, and looks every word up. One pass, linear. */
export function scan(text: string, lexicon: Lexicon, tokens: Tokens): void {
  tokens.begin(text);
  const length = text.length;
  for (let i = 0; i < length; ) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE || kind === SILENT) i += 1;
    else if (kind === OTHER) {
      tokens.push(i, i + 1, MARK, 0, code, 0);
      i += 1;
    } else i = word(text, i, lexicon, tokens);
  }
}

function word(text: string, start: number, lexicon: Lexicon, tokens: Tokens): number {
  const length = text.length;
  const first = traitsOf(text.charCodeAt(start));
  let hash = HASH_START;
  let hasDigits = false;
  // Traits that some letter after the first has, and those that all of them have.
  let some = 0;
  let all = UPPER;
  let letters = 0;
  let i = start;
  for (;;) {
    const from = i;
    for (; i < length; i++) {
      const traits = traitsOf(text.charCodeAt(i));
      if ((traits & CLASS) !== LETTER) break;
      hash = addToHash(hash, traits >>> FOLDED_SHIFT);
      if (i > start) {
        some |= traits;
        all &= traits;
      }
    }
    letters += i - from;
    if (i >= length) break;
    const code = text.charCodeAt(i);
    const traits = traitsOf(code);
    const kind = traits & CLASS;
    if (kind === DIGIT) {
      hasDigits = true;
      hash = addToHash(hash, code);
    } else if (kind === SILENT) some |= traits & ACCENT;
    else if (!((code === APOSTROPHE || code === CURLY_APOSTROPHE) && joins(text, i, letters))) break;
    i += 1;
  }
  hash = finishHash(hash);
  if (letters === 0) {
    tokens.push(start, i, NUMBER, 0, hash, 0);
    return i;
  }
  const caps = capsOf(first, some, letters > 1 ? all : 0);
  const exact = ((first | some) & ACCENT) !== 0 ? exactHash(text, start, i) : hash;
  const flags = hasDigits ? 0 : lexicon.flags(hash, exact);
  tokens.push(start, i, hasDigits ? MIXED : WORD, caps, hash, flags);
  return i;
}

/** The hash of the word with its accents. */
function exactHash(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) === LETTER) hash = addToHash(hash, smallOf(code));
  }
  return finishHash(hash);
}

function capsOf(first: number, some: number, all: number): number {
  if ((first & UPPER) === 0) return (some & UPPER) === 0 ? LOWER : INNER_CAPS;
  if ((all & UPPER) !== 0) return ALL_CAPS;
  return (some & UPPER) === 0 ? CAPITAL : INNER_CAPS;
}

/** An apostrophe inside a word: don't, O'Brien, d'Ávila; not the one of a genitive. */
function joins(text: string, at: number, letters: number): boolean {
  if (letters === 0 || at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) !== LETTER) return false;
  const next = smallOf(text.charCodeAt(at + 1));
  const isLast = at + 2 >= text.length || classOf(text.charCodeAt(at + 2)) !== LETTER;
  if (isLast) return next === T && smallOf(text.charCodeAt(at - 1)) === N;
  return letters === 1 && next !== S;
}
