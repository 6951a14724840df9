import type { Kind } from '../kinds';
import { FIRST } from '../lexicon/flags';
import { OPEN_WORDS, WORD } from '../scan/tokens';
import { likelihood, MAY_BE_NAME, mayBeName } from './likelihood';
import type { Reading } from './reading';

/** From here on a word is masked: rather one word too many than a name too few. */
const LIKELY = -1.5;
/** The same for a word of no such kind beside a name. */
const EVEN = 0;
const CANDIDATES = OPEN_WORDS | MAY_BE_NAME;

/** Without capitals: names that no rule knows, by all signs around them together. */
export function findLikelyNames(reading: Reading): void {
  const { tokens, cased, lexicon } = reading;
  if (cased) return;
  for (let i = tokens.next(0, CANDIDATES); i < tokens.count; i = tokens.next(i + 1, CANDIDATES)) {
    if (reading.isTaken(i) || !mayBeName(reading, i) || tokens.kind(i) !== WORD) continue;
    if (reading.known.isOwn(tokens.hash(i))) continue;
    const least = tokens.hasTrait(i, MAY_BE_NAME) ? LIKELY : EVEN;
    if (likelihood(reading, i, lexicon.likely) >= least) take(reading, i);
  }
}

/** Together with the part of the name before or behind it that is masked already. */
function take(reading: Reading, i: number): void {
  const first = isOfName(reading, i - 1) ? i - 1 : i;
  const last = isOfName(reading, i + 1) ? i + 1 : i;
  reading.take(first, last, kindOf(reading, first, i, last));
}

function isOfName(reading: Reading, i: number): boolean {
  if (!reading.isTaken(i)) return false;
  return reading.isCompany(i) || reading.tokens.hasTrait(i, MAY_BE_NAME);
}

function kindOf(reading: Reading, first: number, i: number, last: number): Kind {
  if (reading.isCompany(first) || reading.isCompany(last)) return 'EMPRESA';
  return first < last || reading.tokens.hasTrait(i, FIRST) ? 'PESSOA' : 'EMPRESA';
}
