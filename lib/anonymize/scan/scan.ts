import { addToHash, HASH_START } from '../hash';
import { classOf, DIGIT, LETTER, OTHER, smallOf } from './characters';
import { MARK, type Tokens, tokenTraits } from './tokens';
import type { Words } from './words';

const NEWLINE = 10;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const N = 110;
const T = 116;
const MARK_TRAITS = tokenTraits(MARK, 0, 0);

/**
 * Cuts the line of a text that begins at `from` into words, numbers and marks, and looks every word up. One pass, linear.
 * Returns where the next line begins; beyond the length of the text when this one is the last.
 */
export function scan(text: string, from: number, words: Words, tokens: Tokens): number {
  tokens.begin(text, from);
  const length = text.length;
  let i = from;
  while (i < length) {
    const start = i;
    let code = text.charCodeAt(i++);
    let kind = classOf(code);
    if (kind === OTHER) {
      if (code === NEWLINE) return i;
      tokens.push(start, i, code, MARK_TRAITS);
    } else if (kind === LETTER || kind === DIGIT) {
      let written = addToHash(HASH_START, code);
      for (let isJoined = false; i < length; i++) {
        code = text.charCodeAt(i);
        kind = classOf(code);
        if (kind < LETTER) {
          if (kind !== OTHER || !joins(text, start, i, isJoined)) break;
          isJoined = true;
        }
        written = addToHash(written, code);
      }
      const place = words.place(text, start, i, written);
      tokens.push(start, i, words.hash(place), words.traits(place));
    }
  }
  return length + 1;
}

/** An apostrophe inside a word: don't, O'Brien, d'Ávila; not the one of a genitive. `isJoined`: there was one before. */
function joins(text: string, start: number, at: number, isJoined: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE) return false;
  if (at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) !== LETTER) return false;
  const letters = isJoined ? 2 : lettersIn(text, start, at);
  if (letters === 0) return false;
  const next = smallOf(text.charCodeAt(at + 1));
  const isLast = at + 2 >= text.length || classOf(text.charCodeAt(at + 2)) !== LETTER;
  if (isLast) return next === T && smallOf(text.charCodeAt(at - 1)) === N;
  return letters === 1;
}

function lettersIn(text: string, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) === LETTER) letters += 1;
  return letters;
}
