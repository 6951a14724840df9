import { hashOf } from '../hash';
import { isNumeric } from '../numbers/run';
import { CAPITALS, LOWER, MARK } from '../scan/tokens';
import type { Reading } from './reading';

const COMMA = 44;
const APOSTROPHES = [39, 0x2019];
const S = hashOf('s');
const LONGEST_AREA = 4;
const POST_AREA = /^[a-z]{1,2}\d[a-z\d]?$/i;
const POST_PLACE = /^\d[a-z]{2}$/i;

/** British postal codes with the town and what else of an address stands in front: "Unit 9, Dock Park, Hull HU3 4AE". */
export function findPostcodes(reading: Reading): void {
  const { tokens, cased, lang } = reading;
  if (!cased || lang !== 'en') return;
  for (let i = tokens.next(0, CAPITALS); i < tokens.count; i = tokens.next(i + 1, CAPITALS)) {
    if (tokens.length(i) > LONGEST_AREA || reading.isTaken(i) || postcodeEnd(reading, i) < 0) continue;
    let first = i;
    while (first > 0 && isAddressPart(reading, first - 1)) first -= 1;
    while (tokens.kind(first) === MARK) first += 1;
    reading.take(first, i + 1, 'ENDERECO');
    i += 1;
  }
}

/** The end of "M4 6ZD" at `k`, or -1. */
export function postcodeEnd({ tokens }: Reading, k: number): number {
  return POST_AREA.test(tokens.word(k)) && POST_PLACE.test(tokens.word(k + 1)) ? k + 1 : -1;
}

/** The apostrophe or the "s" of "Tanner's". */
export function isPossessive({ tokens }: Reading, i: number): boolean {
  const mark = tokens.hash(i) === S ? i - 1 : i;
  return (
    APOSTROPHES.some((code) => tokens.isMark(mark, code)) &&
    tokens.isGlued(mark) &&
    tokens.hash(mark + 1) === S &&
    tokens.caps(mark - 1) !== LOWER
  );
}

function isAddressPart(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (reading.isTaken(i)) return false;
  if (isPossessive(reading, i) || tokens.isMark(i, COMMA)) return true;
  return isNumeric(reading, i) || (tokens.caps(i) !== LOWER && tokens.length(i) > 1);
}
