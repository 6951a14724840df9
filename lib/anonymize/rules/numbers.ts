import { hashOf } from '../hash';
import { BIRTH_CUE, COMMON, ID_CUE, MONTH, NUMERAL, PHONE_CUE } from '../lexicon/flags';
import {
  asksForNumber,
  cueBefore,
  hasCurrencyBefore,
  hasUnitAfter,
  NO_CUE,
  STRONG_CUE,
  WEAK_CUE,
} from '../numbers/cues';
import { labelOf } from '../numbers/label';
import { isYear, quantityAt } from '../numbers/quantity';
import { NUMERIC, type Run, runAt } from '../numbers/run';
import { ALL_CAPS, MARK, MIXED, NUMBER, WORD } from '../scan/tokens';
import type { Reading } from './reading';

const AFTER_A_NUMBER = 3;
const AFTER_A_QUESTION = 2;
const TEXT_BEFORE = 80;
const FEWEST_DIGITS = 5;
const SHORTEST_SAID_BACK = 4;
const DASH = 45;
const COMMA = 44;
const SLASH = 47;
const BEFORE_SPOKEN = new Set(['barra', 'traco', 'slash', 'dash', 'guion', 'ponto', 'dot'].map(hashOf));
/** Between an agency and an account: all of it is the account. */
const ACCOUNT_WORDS = new Set(
  [
    'agencia',
    'ag',
    'conta',
    'corrente',
    'poupanca',
    'cc',
    'numero',
    'sort',
    'code',
    'account',
    'number',
    'routing',
    'cuenta',
    'e',
  ].map(hashOf),
);
const REGISTERS = new Set(
  ['crm', 'cro', 'crea', 'crc', 'crp', 'coren', 'oab', 'creci', 'crefito'].map(hashOf),
);
const OF = new Set(['de', 'of', 'del'].map(hashOf));

/** Digits, written or said: everything that is no money, percentage, date, time or quantity. */
export function findNumbers(reading: Reading): void {
  const { tokens, state } = reading;
  const dictated = state.dictation > 0;
  for (let i = tokens.next(0, NUMERIC); i < tokens.count; i = tokens.next(i + 1, NUMERIC)) {
    if (reading.isTaken(i)) continue;
    const date = dateEnd(reading, i);
    if (date >= i) {
      i = date;
      continue;
    }
    const cue = cueBefore(reading, i);
    if (hasCurrencyBefore(reading, i)) {
      i = quantityAt(reading, i)?.last ?? i;
      continue;
    }
    const quantity = quantityAt(reading, i);
    if (
      quantity &&
      !isSaidBack(reading, i, quantity.last) &&
      !isExact(reading, i, quantity.last) &&
      (cue !== STRONG_CUE || hasUnitAfter(reading, quantity.last))
    ) {
      i = quantity.last;
      continue;
    }
    const run = runAt(reading, i, cue !== NO_CUE || dictated);
    if (!isIdentifier(reading, run, cue, dictated) && !isSaidBack(reading, run.first, run.last)) {
      if (!run.isWritten) i = Math.max(i, run.last);
      continue;
    }
    i = take(reading, run, cue);
  }
  if (asksForNumber(reading)) state.dictation = Math.max(state.dictation, AFTER_A_QUESTION);
}

/** Whether the number was an identifier before: "11.482, anotei". */
function isSaidBack(reading: Reading, first: number, last: number): boolean {
  const { identifiers } = reading.state;
  return identifiers.size > 0 && identifiers.has(numberHash(reading, first, last));
}

/** "41.587.203": millions to the last digit, of nothing that is named, are no quantity. */
function isExact(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
  const isMillions = last >= first + 4 && tokens.length(last) === 3 && tokens.word(last) !== '000';
  return isMillions && !hasUnitAfter(reading, last);
}

/** Of the digits that are written from the first token to the last; 0 for few of them. */
function numberHash({ tokens }: Reading, first: number, last: number): number {
  let hash = 0;
  let digits = 0;
  for (let i = first; i <= last; i++) {
    if (tokens.kind(i) !== NUMBER) continue;
    hash = Math.imul(hash, 31) ^ tokens.hash(i);
    digits += tokens.length(i);
  }
  return digits >= SHORTEST_SAID_BACK ? hash : 0;
}

function take(reading: Reading, run: Run, cue: number): number {
  const { tokens } = reading;
  const first = withRegister(reading, leftEnd(reading, run.first, cue));
  const last = rightEnd(reading, run.last, cue);
  const from = tokens.start(first);
  const begin = accountStart(reading, first);
  const value = tokens.text.slice(from, tokens.end(last));
  reading.take(begin, last, labelOf(value, tokens.textBefore(from, TEXT_BEFORE)));
  const digits = numberHash(reading, run.first, run.last);
  if (digits !== 0) reading.state.identifiers.add(digits);
  reading.state.dictation = AFTER_A_NUMBER + 1;
  return last;
}

function isIdentifier(reading: Reading, run: Run, cue: number, dictated: boolean): boolean {
  const { tokens } = reading;
  const isQuantity = hasUnitAfter(reading, run.last);
  if (run.isWritten) {
    if (tokens.kind(run.first) === MIXED && run.first === run.last)
      return isCode(tokens.word(run.first), cue);
    if (run.first === run.last && isYear(reading, run.first)) return false;
    if (isQuantity && run.groups === 1 && run.digits < 8) return false;
    if (run.digits >= FEWEST_DIGITS) return !(isQuantity && run.groups <= 2 && run.digits < 8);
    if (run.digits >= 3 && isGluedToLetters(reading, run)) return true;
    if (cue === STRONG_CUE) return run.digits >= 3 && !isQuantity;
    return (cue === WEAK_CUE || dictated) && run.digits >= 4 && !isQuantity;
  }
  if (cue === STRONG_CUE && run.digits >= 3 && !(isQuantity && run.groups < 3)) return true;
  if (isExactMillions(run.greatest) && !isQuantity) return true;
  if (run.groups === 1) return false;
  const isScale = run.tens === run.groups || run.thousands > run.groups / 2;
  if (run.groups >= 4) return !isScale && !(isQuantity && run.singles < 4);
  if (isQuantity || isScale) return false;
  if (cue === WEAK_CUE) return run.digits >= 4;
  return dictated && run.groups >= 3 && run.digits >= 3;
}

/** To the last digit; "un millón ochocientos" means thousands. */
const isExactMillions = (value: number): boolean =>
  value >= 1_000_000 && value % 1_000 !== 0 && value % 1_000_000 >= 1_000;

/** "RFP-2291-C", "HW-0882". */
function isGluedToLetters(reading: Reading, { first, last }: Run): boolean {
  const { tokens } = reading;
  const isDash = (i: number): boolean => tokens.isMark(i, DASH) && tokens.isGlued(i) && tokens.isGlued(i + 1);
  if (isDash(first - 1) && tokens.kind(first - 2) === WORD)
    return tokens.caps(first - 2) === ALL_CAPS || !reading.cased;
  return isDash(last + 1) && tokens.kind(last + 2) === WORD && tokens.caps(last + 2) !== 0;
}

/** A plate, a register: letters and digits in one word, but no "10h30", "2x", "100GB". */
function isCode(word: string, cue: number): boolean {
  const digits = word.replace(/\D/g, '').length;
  if (/^\d+(?:[.,]\d+)?\p{L}{1,3}$/u.test(word) && digits < 7 && cue !== STRONG_CUE) return false;
  if (/^\d{1,2}h\d{0,2}$/i.test(word)) return false;
  if (/^[a-z]{3}\d[a-z\d]\d\d$/i.test(word)) return true;
  return (
    digits >= FEWEST_DIGITS ||
    (digits >= 3 && word.length >= 6) ||
    (cue === STRONG_CUE && digits >= 2 && word.length >= 4)
  );
}

/** "agência 12, conta 34" is one account: the words in between and in front belong to it. */
function accountStart(reading: Reading, first: number): number {
  const { tokens } = reading;
  let begin = first;
  let isAccount = false;
  for (let i = first - 1; i >= 0 && first - i <= 6; i--) {
    if (ACCOUNT_WORDS.has(tokens.hash(i))) isAccount ||= tokens.length(i) > 1;
    else if (!(reading.isTaken(i) && isAccount) && !tokens.isMark(i, COMMA)) break;
    if (!tokens.isMark(i, COMMA) && (tokens.length(i) > 1 || reading.isTaken(i))) begin = i;
  }
  return isAccount ? begin : first;
}

/** Letters in front: "SP 84.317", "pgk seis b", "HW-088214", "(11)", "+55". */
function leftEnd(reading: Reading, first: number, cue: number): number {
  const { tokens } = reading;
  let start = first;
  for (let i = first - 1; i >= 0 && first - i <= 4; i--) {
    if (tokens.kind(i) === MARK) {
      if (!tokens.isGlued(i + 1) || !'-./+('.includes(String.fromCharCode(tokens.hash(i)))) break;
      if ('+('.includes(String.fromCharCode(tokens.hash(i)))) start = i;
      continue;
    }
    if (tokens.kind(i) !== WORD || reading.isTaken(i)) break;
    if (BEFORE_SPOKEN.has(tokens.hash(i))) {
      start = i;
      continue;
    }
    const isGlued = tokens.isGlued(i + 1);
    const isPart =
      isCodePart(reading, i) || (cue === STRONG_CUE && tokens.length(i) <= 3 && tokens.flags(i) === 0);
    if (!isGlued && !(isPart && (cue !== NO_CUE || reading.state.dictation > 0 || !reading.cased))) break;
    start = i;
  }
  return start;
}

/** "CRM-MG 48.213", "oab/rs 61.904": the register of a profession and its state belong to the number. */
function withRegister({ tokens }: Reading, first: number): number {
  let i = first - 1;
  if (first > 0 && tokens.kind(i) === WORD && tokens.length(i) === 2) i -= 1;
  if (tokens.kind(i) === MARK && tokens.isGlued(i)) i -= 1;
  return REGISTERS.has(tokens.hash(i)) ? i : first;
}

function rightEnd(reading: Reading, last: number, cue: number): number {
  const { tokens } = reading;
  const next = last + 1;
  if (
    (tokens.isMark(next, DASH) || tokens.isMark(next, SLASH)) &&
    tokens.isGlued(next) &&
    tokens.isGlued(next + 1) &&
    tokens.length(next + 1) <= 3
  ) {
    return next + 1;
  }
  if (tokens.kind(next) !== WORD || reading.isTaken(next) || cue !== STRONG_CUE) return last;
  return isCodePart(reading, next) ? next : last;
}

/** One to three letters that are no word: "KT", "sp". */
function isCodePart(reading: Reading, i: number): boolean {
  const { tokens, cased } = reading;
  if (tokens.length(i) > 3 || (tokens.flags(i) & (COMMON | NUMERAL | ID_CUE | PHONE_CUE)) !== 0) return false;
  return tokens.caps(i) === ALL_CAPS || (!cased && (tokens.length(i) === 1 || !reading.isWord(i)));
}

/** The end of a date that begins here; it is masked when it is one of birth. -1: no date. */
function dateEnd(reading: Reading, i: number): number {
  const { tokens } = reading;
  const quantity = quantityAt(reading, i);
  if (quantity?.isDate) {
    if (quantity.isBirth || hasBirthCue(reading, i)) reading.take(i, quantity.last, 'NASCIMENTO');
    return quantity.last;
  }
  const month = OF.has(tokens.hash(i + 1)) ? i + 2 : i + 1;
  if ((tokens.flags(month) & MONTH) === 0) return -1;
  const year = OF.has(tokens.hash(month + 1)) || tokens.isMark(month + 1, COMMA) ? month + 2 : month + 1;
  const { last, isOld } = yearAt(reading, year);
  if (last < 0) {
    if (hasBirthCue(reading, i)) reading.take(i, month, 'NASCIMENTO');
    return month;
  }
  if (isOld || hasBirthCue(reading, i)) reading.take(i, last, 'NASCIMENTO');
  return last;
}

function yearAt(reading: Reading, i: number): { last: number; isOld: boolean } {
  const { tokens } = reading;
  if (tokens.kind(i) === NUMBER && isYear(reading, i))
    return { last: i, isOld: Number(tokens.word(i)) <= 2010 };
  if ((tokens.flags(i) & NUMERAL) === 0) return { last: -1, isOld: false };
  const run = runAt(reading, i, false);
  const isYearSaid = run.groups <= 2 && run.digits === 4;
  return isYearSaid ? { last: run.last, isOld: run.greatest < 2010 } : { last: -1, isOld: false };
}

function hasBirthCue({ tokens }: Reading, i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j <= 6; j--) if ((tokens.flags(j) & BIRTH_CUE) !== 0) return true;
  return false;
}
