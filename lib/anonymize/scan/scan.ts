import { addToHash, finishHash, HASH_START } from '../hash';
import type { Lexicon } from '../lexicon/lexicon';
import { classOf, DIGIT, foldedOf, isUpper, LETTER, OTHER, SILENT, SPACE, smallOf } from './characters';
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
  let hash = HASH_START;
  let exact = HASH_START;
  let letters = 0;
  let digits = 0;
  let capitals = 0;
  let accents = false;
  let i = start;
  for (; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === LETTER) {
      letters += 1;
      if (isUpper(code)) capitals += 1;
      const plain = foldedOf(code);
      const small = smallOf(code);
      hash = addToHash(hash, plain);
      exact = addToHash(exact, small);
      if (plain !== small) accents = true;
    } else if (kind === DIGIT) {
      digits += 1;
      hash = addToHash(hash, code);
      exact = addToHash(exact, code);
    } else if (kind === SILENT) {
      accents = accents || code < 0x370;
    } else if (!((code === APOSTROPHE || code === CURLY_APOSTROPHE) && joins(text, i, letters))) break;
  }
  if (letters === 0) {
    tokens.push(start, i, NUMBER, 0, finishHash(hash), 0);
    return i;
  }
  const finished = finishHash(hash);
  const caps = capsOf(capitals, letters, text.charCodeAt(start));
  const flags = digits > 0 ? 0 : lexicon.flags(finished, accents ? finishHash(exact) : finished);
  tokens.push(start, i, digits > 0 ? MIXED : WORD, caps, finished, flags);
  return i;
}

function capsOf(capitals: number, letters: number, first: number): number {
  if (capitals === 0) return LOWER;
  if (capitals === letters && letters > 1) return ALL_CAPS;
  if (!isUpper(first)) return INNER_CAPS;
  return capitals === 1 ? CAPITAL : INNER_CAPS;
}

/** An apostrophe inside a word: don't, O'Brien, d'Ávila; not the one of a genitive. */
function joins(text: string, at: number, letters: number): boolean {
  if (letters === 0 || at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) !== LETTER) return false;
  const next = smallOf(text.charCodeAt(at + 1));
  const isLast = at + 2 >= text.length || classOf(text.charCodeAt(at + 2)) !== LETTER;
  if (isLast) return next === T && smallOf(text.charCodeAt(at - 1)) === N;
  return letters === 1 && next !== S;
}
