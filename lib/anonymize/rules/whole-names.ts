import { hashesOf } from '../hash';
import {
  ALLOWED,
  COMMON,
  FIRST,
  KIN,
  MONTH,
  NUMERAL,
  ORG_HEAD,
  ORG_TAIL,
  ORG_WORD,
  PARTICLE,
  PLACE,
  SURNAME,
  TITLE,
} from '../lexicon/flags';
import { CAPITAL, LOWER, WORD } from '../scan/tokens';
import { learnCompany } from './learn-company';
import { AND, FAMILY } from './name-end';
import type { Reading } from './reading';
import { startsSentence } from './sentence';

const AMPERSAND = 38;
const MOST_JOINS = 3;
const OF = hashesOf('of');
/** Behind whoever calls from a company: "Meg at Lost Anchor", "Dale over at Big Sky". */
const AT = hashesOf('at from over with');

/**
 * With capitals: what is left of a name whose other words are masked, the words between its parts too: "Vets" behind
 * "Northgate", "dos Produtores de Leite" behind a cooperative, "e" between two surnames with a trade behind them.
 */
export function findWholeNames(reading: Reading): void {
  const { tokens, cased } = reading;
  if (!cased) return;
  for (let i = 0; i < tokens.count; i++) {
    if (isNameWord(reading, i) || opensCompany(reading, i)) i = complete(reading, i);
    else if (isCaller(reading, i) || isBesidePerson(reading, i)) reading.take(i, i, 'PESSOA');
  }
}

/** Masks the whole name around the masked words that begin at `i`; returns its last token. */
function complete(reading: Reading, i: number): number {
  const first = start(reading, i);
  let last = i;
  for (;;) {
    while (isNameWord(reading, last + 1)) last += 1;
    if (mayFollow(reading, last + 1) || isAcronymWithin(reading, last + 1)) {
      last += 1;
      continue;
    }
    const next = behindJoin(reading, first, last);
    if (next < 0) break;
    last = next;
  }
  const isWhole = allTaken(reading, first, last);
  if (!isWhole) {
    const kind = isCompanyName(reading, first, last) ? 'EMPRESA' : 'PESSOA';
    reading.take(first, last, kind);
    if (kind === 'EMPRESA') learnCompany(reading, first, last);
  }
  return last;
}

/** "Nogueira & Filhos", "Moura e Castro Advocacia" at the beginning of a sentence, where the first word may be any. */
function opensCompany(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const flags = tokens.flags(i);
  if (!isCapital(reading, i) || (flags & (KIN | TITLE | ALLOWED | MONTH)) !== 0) return false;
  if ((flags & (COMMON | SURNAME)) === COMMON) return false;
  if (tokens.isMark(i + 1, AMPERSAND)) return isCapital(reading, i + 2);
  return AND.has(tokens.hash(i + 1)) && joins(reading, i, i);
}

/** "HVAC" in "Evergreen HVAC Solutions". */
function isAcronymWithin(reading: Reading, i: number): boolean {
  return reading.tokens.kind(i) === WORD && reading.tokens.caps(i) > CAPITAL && isNameWord(reading, i + 1);
}

/** One capital further left that no sentence gave, or at its beginning a word that companies are called by. */
function start(reading: Reading, i: number): number {
  const { tokens } = reading;
  let first = i;
  while (first > 0 && mayFollow(reading, first - 1) && !startsSentence(tokens, first - 1)) first -= 1;
  const before = first - 1;
  const opens = before >= 0 && tokens.kind(before) === WORD && tokens.caps(before) === CAPITAL;
  if (!opens || reading.isTaken(before) || !startsSentence(tokens, before)) return first;
  const isNaming = (tokens.flags(before) & NUMERAL) !== 0 || tokens.hasTrait(before, ORG_WORD);
  const isOther = (tokens.flags(before) & (ALLOWED | MONTH | PARTICLE | KIN | TITLE)) !== 0;
  return isNaming && !isOther && reading.isCompany(first) ? before : first;
}

const isNameWord = (reading: Reading, i: number): boolean =>
  reading.isTaken(i) && reading.tokens.kind(i) === WORD && reading.tokens.caps(i) !== LOWER;

/** A word with a capital of its own right beside a name: no tool, acronym, month or town. */
function mayFollow(reading: Reading, i: number): boolean {
  const { tokens, known } = reading;
  if (tokens.kind(i) !== WORD || tokens.caps(i) !== CAPITAL || tokens.length(i) < 2) return false;
  if (reading.isTaken(i) || known.isOwn(tokens.hash(i)) || isBehindApostrophe(reading, i)) return false;
  return (tokens.flags(i) & (ALLOWED | MONTH | PLACE | TITLE)) === 0;
}

const isBehindApostrophe = ({ tokens }: Reading, i: number): boolean =>
  tokens.isGlued(i) && tokens.kind(i - 1) !== WORD;

/** The last token of the name behind "dos", "de la", "&" or "e", or -1 where none goes on. */
function behindJoin(reading: Reading, first: number, last: number): number {
  const { tokens } = reading;
  let next = last + 1;
  if (tokens.isMark(next, AMPERSAND)) return isCapital(reading, next + 1) ? next + 1 : -1;
  if (AND.has(tokens.hash(next))) return joins(reading, first, last) ? next + 1 : -1;
  while (next - last <= MOST_JOINS && isLink(reading, next)) next += 1;
  if (next === last + 1 || !isCompanyName(reading, first, last)) return -1;
  const isPerson = (tokens.flags(next) & FIRST) !== 0;
  return mayFollow(reading, next) || (isNameWord(reading, next) && !isPerson) ? next : -1;
}

function isLink({ tokens }: Reading, i: number): boolean {
  if (tokens.caps(i) !== LOWER || tokens.kind(i) !== WORD || AND.has(tokens.hash(i))) return false;
  return (tokens.flags(i) & PARTICLE) !== 0 || OF.has(tokens.hash(i));
}

/** "Pinheiro e Teles Confecções", "Moura e Filhos": two names, and the trade or the family that tells a company. */
function joins(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
  const behind = last + 2;
  if (!isCapital(reading, behind)) return false;
  if (FAMILY.has(tokens.hash(behind))) return true;
  let end = behind;
  while (isNameWord(reading, end + 1) || mayFollow(reading, end + 1)) end += 1;
  return first === last && end > behind && isTrade(reading, end);
}

function isCapital({ tokens }: Reading, i: number): boolean {
  return tokens.kind(i) === WORD && tokens.caps(i) === CAPITAL && tokens.length(i) > 1;
}

const isTrade = ({ tokens }: Reading, i: number): boolean =>
  (tokens.flags(i) & (ORG_TAIL | ORG_HEAD)) !== 0 && (tokens.flags(i) & FIRST) === 0;

function isCompanyName(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
  for (let i = first; i <= last; i++) {
    if (reading.isCompany(i) || isTrade(reading, i)) return true;
    if (tokens.isMark(i, AMPERSAND) || FAMILY.has(tokens.hash(i))) return true;
  }
  return false;
}

function allTaken(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!reading.isTaken(i)) return false;
  return true;
}

/** A first name at the beginning of a sentence, and behind it where they call from. */
function isCaller(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (reading.isTaken(i) || tokens.kind(i) !== WORD || tokens.caps(i) !== CAPITAL) return false;
  if ((tokens.flags(i) & (FIRST | ALLOWED | MONTH)) !== FIRST || !AT.has(tokens.hash(i + 1))) return false;
  const at = AT.has(tokens.hash(i + 2)) ? i + 3 : i + 2;
  return isNameWord(reading, at) || isCapital(reading, at);
}

/** "Marina e Otávio vêm", "Mark and June": a first name that could be a word, joined to one that is masked. */
function isBesidePerson(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (tokens.kind(i) !== WORD || tokens.caps(i) !== CAPITAL) return false;
  if ((tokens.flags(i) & (FIRST | ALLOWED)) !== FIRST) return false;
  const isPerson = (k: number): boolean => isNameWord(reading, k) && !reading.isCompany(k);
  const before = AND.has(tokens.hash(i - 1)) && isPerson(i - 2);
  return before || ((tokens.flags(i) & MONTH) === 0 && AND.has(tokens.hash(i + 1)) && isPerson(i + 2));
}
