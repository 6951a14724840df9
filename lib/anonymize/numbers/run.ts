import { hashesOf, hashOf } from '../hash';
import { COMMON, NUMERAL } from '../lexicon/flags';
import type { Reading } from '../rules/reading';
import { ALL_CAPS, DIGITS, MARK, MIXED, NUMBER, WORD } from '../scan/tokens';
import { MILLION, NUMERALS, THOUSAND } from './numerals';
import { quantityAt } from './quantity';

/** Numbers said or written one after the other. */
export interface Run {
  first: number;
  last: number;
  /** Numbers in it: "vinte e um" is one, "vinte um" are two. */
  groups: number;
  digits: number;
  /** Groups of one digit. */
  singles: number;
  /** Groups that are multiples of ten, and those of a thousand and more. */
  tens: number;
  thousands: number;
  /** The greatest number in it. */
  greatest: number;
  /** Written with digits only. */
  isWritten: boolean;
  hasLetters: boolean;
}

const AND: Record<string, number> = { 'pt-BR': hashOf('e'), en: hashOf('and'), es: hashOf('y') };
const FILLERS = hashesOf(
  'ponto punto dot traco dash hifen hyphen guion barra slash digito digit digito espaco duplo dupla double doble triple triplo parenteses',
);
const MEIA_HASH = hashOf('meia');
const JOINS = new Set([...'.,-/():+'].map((char) => char.charCodeAt(0)));
const MOST_FILLERS = 3;
const MOST_TOKENS = 80;
const COMMA = 44;
const DOT = 46;

/** Numerals by hash, per language. */
const VALUES = new Map(
  Object.entries(NUMERALS).map(([lang, all]) => [
    lang,
    new Map([...all].map(([word, value]) => [hashOf(fold(word)), value])),
  ]),
);

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Traits of what has digits or is a numeral. */
export const NUMERIC = DIGITS | NUMERAL;

export const isNumeric = ({ tokens }: Reading, i: number): boolean => tokens.hasTrait(i, NUMERIC);

/** Reads the run that begins at a numeric token. `wide`: an identifier is expected, so commas and letters join as well. */
export function runAt(reading: Reading, first: number, wide: boolean): Run {
  const run: Run = {
    first,
    last: first,
    groups: 0,
    digits: 0,
    singles: 0,
    tens: 0,
    thousands: 0,
    greatest: 0,
    isWritten: true,
    hasLetters: false,
  };
  const counter = new Cardinal(run);
  let and = false;
  for (let i = first, idle = 0; i < reading.tokens.count && i - first < MOST_TOKENS; i++) {
    if (isNumeric(reading, i)) {
      if (i > first && !continues(reading, run, i, wide)) break;
      if (!counter.take(reading, i, and)) break;
      run.last = i;
      idle = 0;
      and = false;
    } else if (reading.tokens.hash(i) === AND[reading.lang] && reading.tokens.kind(i) === WORD) {
      if (and || idle > 0) break;
      and = true;
    } else if (idle < MOST_FILLERS && joins(reading, i, wide)) {
      idle += 1;
      and = false;
      counter.stop();
    } else if (isLetter(reading, i, run, wide)) {
      run.hasLetters = true;
      counter.stop();
      idle += 1;
    } else break;
  }
  counter.stop();
  return run;
}

/** A date, a time or a grouped number further on is not part of the run, and commas join only what is dictated. */
function continues(reading: Reading, run: Run, i: number, wide: boolean): boolean {
  const { tokens } = reading;
  if (tokens.isGlued(i)) return true;
  const afterComma = tokens.isMark(i - 1, COMMA);
  if (afterComma && run.isWritten && !wide) return false;
  return wide || quantityAt(reading, i) === undefined;
}

function joins({ tokens }: Reading, i: number, wide: boolean): boolean {
  if (tokens.kind(i) === WORD) return FILLERS.has(tokens.hash(i));
  if (tokens.kind(i) !== MARK || !JOINS.has(tokens.hash(i))) return false;
  if (tokens.hash(i) === DOT)
    return tokens.isGlued(i) && (tokens.isGlued(i + 1) || wide) && i + 1 < tokens.count;
  return true;
}

/** A letter inside a plate, a register or a key. */
function isLetter(reading: Reading, i: number, run: Run, wide: boolean): boolean {
  const { tokens } = reading;
  if (tokens.kind(i) !== WORD) return false;
  if (tokens.isGlued(i) && tokens.isGlued(i + 1)) return true;
  if (!wide && run.digits < 4) return false;
  if (tokens.length(i) === 1) return (tokens.flags(i) & COMMON) === 0 || tokens.caps(i) !== 0;
  if (!wide || tokens.length(i) > 3) return false;
  return (
    tokens.caps(i) === ALL_CAPS || (!reading.cased && (tokens.flags(i) & COMMON) === 0 && !reading.isWord(i))
  );
}

/** Puts numerals together to numbers as the language does. */
class Cardinal {
  readonly #run: Run;
  #value = -1;
  /** Values below this one may follow within the same number. */
  #room = 0;

  constructor(run: Run) {
    this.#run = run;
  }

  /** False when the token cannot go on with the run. */
  take(reading: Reading, i: number, and: boolean): boolean {
    const { tokens, lang } = reading;
    if (tokens.kind(i) !== WORD) {
      this.stop();
      const digits = tokens.kind(i) === NUMBER ? tokens.length(i) : digitsIn(tokens.word(i));
      this.#count(
        digits,
        tokens.kind(i) === NUMBER && tokens.length(i) <= 9 ? Number(tokens.word(i)) || 0 : 0,
      );
      if (tokens.kind(i) === MIXED) this.#run.hasLetters = true;
      return true;
    }
    const value = VALUES.get(lang)?.get(tokens.hash(i)) ?? 0;
    const isMeia = tokens.hash(i) === MEIA_HASH;
    if (isMeia && and) return false;
    this.#run.isWritten = false;
    if (!isMeia && this.#goesOn(value, and, lang)) return true;
    if (and && this.#run.groups < 2 && this.#value >= 0) return false;
    this.stop();
    this.#value = value;
    this.#room = roomAfter(value, lang);
    return true;
  }

  /** Ends the number that is being put together. */
  stop(): void {
    if (this.#value >= 0) this.#count(String(this.#value).length, this.#value);
    this.#value = -1;
    this.#room = 0;
  }

  #goesOn(value: number, and: boolean, lang: string): boolean {
    if (this.#value < 0) return false;
    if (value >= THOUSAND || (lang === 'en' && value === 100)) {
      const isFirst = this.#value > 0 && this.#value < value;
      const isLater = this.#value > value && this.#value % value > 0 && value === THOUSAND;
      if (!isFirst && !isLater) return false;
      const low = this.#value % (value === THOUSAND ? MILLION : value * 10);
      this.#value += low * (value - 1);
      this.#room = value;
      return true;
    }
    if (value === 0 || value >= this.#room) return false;
    if (this.#room === 10 && !and && lang !== 'en') return false;
    this.#value += value;
    this.#room = value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0;
    return true;
  }

  #count(digits: number, value: number): void {
    this.#run.groups += 1;
    this.#run.digits += digits;
    if (digits === 1) this.#run.singles += 1;
    if (value >= 10 && value % 10 === 0) this.#run.tens += 1;
    if (value >= THOUSAND) this.#run.thousands += 1;
    this.#run.greatest = Math.max(this.#run.greatest, value);
  }
}

function roomAfter(value: number, lang: string): number {
  if (value >= THOUSAND) return value;
  if (value >= 100) return lang === 'en' ? 0 : 100;
  return value >= 20 && value % 10 === 0 ? 10 : 0;
}

function digitsIn(word: string): number {
  let count = 0;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 48 && word.charCodeAt(i) <= 57) count += 1;
  return count;
}
