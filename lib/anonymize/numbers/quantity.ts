import type { Reading } from '../rules/reading';
import { MARK, NUMBER } from '../scan/tokens';

const SLASH = 47;
const COLON = 58;
const DOT = 46;
const COMMA = 44;
const DASH = 45;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** A full date before this year is a date of birth rather than one of a meeting. */
const LAST_BIRTH_YEAR = 2010;

/** Date, time or grouped number that begins at token `i`: its last token and what it is; undefined when it is none. */
export interface Quantity {
  last: number;
  isDate: boolean;
  isBirth: boolean;
}

export function quantityAt(reading: Reading, i: number): Quantity | undefined {
  const { tokens } = reading;
  if (tokens.kind(i) !== NUMBER || (tokens.isGlued(i) && isJoin(reading, i - 1))) return undefined;
  const mark =
    tokens.kind(i + 1) === MARK && tokens.isGlued(i + 1) && tokens.isGlued(i + 2) ? tokens.hash(i + 1) : 0;
  const second = tokens.kind(i + 2) === NUMBER ? i + 2 : -1;
  if (second < 0 || mark === 0) return undefined;
  if (mark === SLASH || mark === DASH || mark === DOT) {
    const date = dateAt(reading, i, mark);
    if (date) return date;
  }
  if (
    mark === COLON &&
    number(reading, i) < 25 &&
    tokens.length(second) === 2 &&
    number(reading, second) < 60
  ) {
    return ends(reading, second, second) ? plain(second) : undefined;
  }
  return mark === DOT || mark === COMMA ? grouped(reading, i) : undefined;
}

export function isYear(reading: Reading, i: number): boolean {
  const value = number(reading, i);
  return reading.tokens.length(i) === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function dateAt(reading: Reading, i: number, mark: number): Quantity | undefined {
  const { tokens } = reading;
  const [a, b] = [number(reading, i), number(reading, i + 2)];
  const third =
    tokens.isMark(i + 3, mark) &&
    tokens.isGlued(i + 3) &&
    tokens.isGlued(i + 4) &&
    tokens.kind(i + 4) === NUMBER
      ? i + 4
      : -1;
  if (third < 0) {
    const isShort = mark === SLASH && a >= 1 && a <= 31 && b >= 1 && tokens.length(i + 2) <= 2 && b <= 31;
    const isMonth = mark === SLASH && a >= 1 && a <= 12 && isYear(reading, i + 2);
    const isSpan =
      mark !== DOT &&
      ((isYear(reading, i) && isYear(reading, i + 2)) ||
        (tokens.length(i) <= 3 && tokens.length(i + 2) <= 2));
    return (isShort || isMonth || isSpan) && ends(reading, i + 2, i + 2)
      ? { last: i + 2, isDate: !isSpan, isBirth: false }
      : undefined;
  }
  const c = number(reading, third);
  const isDayFirst =
    a >= 1 &&
    a <= 31 &&
    b >= 1 &&
    b <= 31 &&
    Math.min(a, b) <= 12 &&
    (tokens.length(third) === 2 || isYear(reading, third));
  const isYearFirst = isYear(reading, i) && b >= 1 && b <= 12 && c >= 1 && c <= 31;
  if (!(isDayFirst || isYearFirst) || !ends(reading, third, third)) return undefined;
  const year = isYearFirst ? a : c < 100 ? c + (c > 26 ? FIRST_YEAR : 2000) : c;
  return { last: third, isDate: true, isBirth: year <= LAST_BIRTH_YEAR };
}

/** "1.250", "12,500.75", "3,5": thousands in threes, decimals at the end. */
function grouped(reading: Reading, i: number): Quantity | undefined {
  const { tokens } = reading;
  let last = i;
  let threes = true;
  while (
    tokens.kind(last + 2) === NUMBER &&
    (tokens.isMark(last + 1, DOT) || tokens.isMark(last + 1, COMMA)) &&
    tokens.isGlued(last + 1) &&
    tokens.isGlued(last + 2)
  ) {
    if (!threes) return undefined;
    last += 2;
    threes = tokens.length(last) === 3;
  }
  const isShort = tokens.length(i) <= 3 && (threes || tokens.length(last) <= 2);
  const isDecimal = last === i + 2 && tokens.length(i) <= 7 && tokens.length(last) <= 2;
  return (isShort || isDecimal) && ends(reading, last, i) ? plain(last) : undefined;
}

const plain = (last: number): Quantity => ({ last, isDate: false, isBirth: false });

/** Nothing else is joined to it: "3.418.772-5" is no quantity. */
function ends(reading: Reading, last: number, _first: number): boolean {
  const { tokens } = reading;
  return !(
    tokens.isGlued(last + 1) &&
    isJoin(reading, last + 1) &&
    tokens.isGlued(last + 2) &&
    tokens.kind(last + 2) !== MARK
  );
}

function isJoin({ tokens }: Reading, i: number): boolean {
  return tokens.kind(i) === MARK && [SLASH, DASH, DOT, COMMA].includes(tokens.hash(i));
}

function number({ tokens }: Reading, i: number): number {
  return tokens.kind(i) === NUMBER && tokens.length(i) <= 9 ? Number(tokens.word(i)) || 0 : -1;
}
