import { fold } from '../fold';
import { hashOf } from '../hash';
import { ALLOWED, COMMON } from '../lexicon/flags';
import { SINGLE_LETTERS, WORD } from '../scan/tokens';
import type { Reading } from './reading';

const FEWEST = 4;
const HYPHEN = 45;
const COMMA = 44;
const APOSTROPHES = [39, 0x2019];
const LETTER = /[a-z]/i;
const VOWEL = /[aeiou]/i;

/** Names spelled out: "h a r t l e y", "x-o-c-h-i-t-l"; no short forms like "l g p d". */
export function findSpelledNames(reading: Reading): void {
  const { tokens } = reading;
  for (let i = tokens.next(0, SINGLE_LETTERS); i < tokens.count; i = tokens.next(i + 1, SINGLE_LETTERS)) {
    if (!isLetter(reading, i)) continue;
    let first = i;
    while (isLetter(reading, neighbour(reading, first, -1))) first = neighbour(reading, first, -1);
    let last = i;
    let lastOpen = i;
    while (isLetter(reading, neighbour(reading, last, 1))) {
      last = neighbour(reading, last, 1);
      if (tokens.hasTrait(last, SINGLE_LETTERS)) lastOpen = last;
    }
    // Letters that are words as well may belong to the name or stand around a short form: "a l g p d e o".
    if (isName(reading, first, last) && !isShortForm(reading, i, lastOpen))
      reading.take(first, last, 'PESSOA');
    i = last;
  }
}

function isName({ tokens }: Reading, first: number, last: number): boolean {
  let letters = 0;
  let hasVowel = false;
  for (let i = first; i <= last; i++) {
    if (tokens.kind(i) !== WORD) continue;
    letters += 1;
    hasVowel ||= VOWEL.test(tokens.word(i));
  }
  return letters >= FEWEST && hasVowel;
}

function isShortForm({ tokens, lexicon }: Reading, first: number, last: number): boolean {
  let word = '';
  for (let i = first; i <= last; i++) if (tokens.kind(i) === WORD) word += tokens.word(i);
  const hash = hashOf(fold(word));
  return (lexicon.flags(hash, hash) & (COMMON | ALLOWED)) !== 0;
}

/** The next token in a direction, over a hyphen or a comma. */
function neighbour({ tokens }: Reading, i: number, step: number): number {
  const next = i + step;
  return tokens.isMark(next, HYPHEN) || tokens.isMark(next, COMMA) ? next + step : next;
}

function isLetter(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (tokens.kind(i) !== WORD || tokens.length(i) !== 1 || reading.isTaken(i)) return false;
  return LETTER.test(tokens.word(i)) && !isElided(reading, i);
}

/** The letter of "it's" and "d'água". */
function isElided({ tokens }: Reading, i: number): boolean {
  return APOSTROPHES.some(
    (mark) =>
      (tokens.isGlued(i) && tokens.isMark(i - 1, mark)) ||
      (tokens.isGlued(i + 1) && tokens.isMark(i + 1, mark)),
  );
}
