import { hashOf } from '../hash';
import {
  ALLOWED,
  COMMON,
  FIRST,
  KIN,
  MONTH,
  NAME_LIKE,
  NUMERAL,
  ORG_HEAD,
  ORG_TAIL,
  PARTICLE,
  PLACE,
  SURNAME,
  TITLE,
  WORD_TOO,
} from '../lexicon/flags';
import { FAMILY_WORDS } from '../lexicon/small-lists';
import { LOWER, WORD } from '../scan/tokens';
import type { Reading } from './reading';

const HYPHEN = 45;
const AMPERSAND = 38;
const MARIA = hashOf('maria');
const EVERYDAY_SURNAMES = new Set(
  'price cook rice young king hill park white black green brown field stone banks church hall parks house'
    .split(' ')
    .map(hashOf),
);
/** Behind "and" in a company's name: "Moura e Filhos". */
export const FAMILY: ReadonlySet<number> = new Set(FAMILY_WORDS.map(hashOf));
const GENERATIONS = new Set('filho neto junior sobrinho jr senior'.split(' ').map(hashOf));
export const AND = new Set(['and', 'e', 'y'].map(hashOf));

/** Goes right from a name over everything that belongs to it; returns its last token. */
export function nameEnd(reading: Reading, first: number): number {
  const { tokens } = reading;
  let last = first;
  for (;;) {
    let next = last + 1;
    if (tokens.isMark(next, HYPHEN) && tokens.isGlued(next) && tokens.isGlued(next + 1)) next += 1;
    else if (tokens.isMark(next, AMPERSAND)) next += 1;
    else if (joinsCompany(reading, next)) next += 1;
    while (isParticle(reading, next) && next - last < 3) next += 1;
    if (tokens.kind(next) !== WORD || reading.isTaken(next)) return last;
    if (
      !(reading.cased
        ? goesOnWithCapital(reading, next)
        : goesOn(reading, last, next) || endsFullName(reading, first, next))
    )
      return last;
    last = next;
  }
}

function isParticle({ tokens }: Reading, i: number): boolean {
  return (tokens.flags(i) & PARTICLE) !== 0 && tokens.caps(i) === LOWER;
}

/** "Prado e Rios", "Truck and Diesel", but not "Marina e Otávio". */
function joinsCompany(reading: Reading, and: number): boolean {
  const { tokens, cased } = reading;
  if (!AND.has(tokens.hash(and))) return false;
  const before = tokens.flags(and - 1);
  const behind = tokens.flags(and + 1);
  if (!cased) {
    if (FAMILY.has(tokens.hash(and + 1))) return (before & (COMMON | KIN | ALLOWED)) === 0;
    return isLone(reading, and - 1) && isLone(reading, and + 1);
  }
  if (tokens.caps(and + 1) === LOWER) return false;
  if (FAMILY.has(tokens.hash(and + 1))) return true;
  return (
    (before & (FIRST | SURNAME)) !== FIRST &&
    (behind & (FIRST | ALLOWED | TITLE)) === 0 &&
    ((before | behind) & PLACE) === 0
  );
}

/** A surname, or a word that no list has. */
function isLone(reading: Reading, i: number): boolean {
  const flags = reading.tokens.flags(i);
  if (reading.tokens.kind(i) !== WORD || (flags & (FIRST | COMMON)) !== 0) return false;
  return (flags & SURNAME) !== 0 || (flags === 0 && !reading.isWord(i));
}

/** "Tate and Moyer" at the beginning of a sentence: a capital behind "and" that is no first name. */
export function opensPair(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (!AND.has(tokens.hash(i + 1)) || tokens.kind(i + 2) !== WORD || tokens.length(i + 2) < 3) return false;
  return (
    tokens.caps(i + 2) !== LOWER &&
    (tokens.flags(i + 2) & (COMMON | MONTH)) === 0 &&
    joinsCompany(reading, i + 1)
  );
}

function goesOnWithCapital(reading: Reading, next: number): boolean {
  const { tokens } = reading;
  const flags = tokens.flags(next);
  if (tokens.caps(next) === LOWER || reading.known.isOwn(tokens.hash(next))) return false;
  return (flags & (ALLOWED | MONTH)) === 0 || (flags & NAME_LIKE) !== 0;
}

/** "olwen price": English surnames that are common words, right after a first name that is none. */
function isEverydaySurname({ tokens, lang }: Reading, last: number, next: number): boolean {
  if (lang !== 'en' || next > last + 1 || !EVERYDAY_SURNAMES.has(tokens.hash(next))) return false;
  return (tokens.flags(last) & (FIRST | WORD_TOO)) === FIRST;
}

/** "roberto sampaio dias": a surname that is a common word, right after a first name and a surname. */
function endsFullName({ tokens, lang }: Reading, first: number, next: number): boolean {
  if (
    lang === 'en' ||
    next !== first + 2 ||
    (tokens.flags(next) & (SURNAME | PARTICLE | NUMERAL)) !== SURNAME
  )
    return false;
  const given = tokens.flags(first) & (FIRST | COMMON);
  return (
    given === FIRST && (tokens.flags(first + 1) & (SURNAME | COMMON)) === SURNAME && tokens.length(next) > 3
  );
}

function goesOn(reading: Reading, last: number, next: number): boolean {
  const isFar = next > last + 1;
  const { tokens, known } = reading;
  const flags = tokens.flags(next);
  if (known.has(tokens.hash(next)) || (isFar && tokens.hash(last) === MARIA && tokens.length(next) > 2))
    return true;
  if ((flags & (ALLOWED | NUMERAL | MONTH)) !== 0 || tokens.length(next) < 2) return false;
  if (isFar && AND.has(tokens.hash(next - 1)) && FAMILY.has(tokens.hash(next))) return true;
  if ((flags & (ORG_TAIL | COMMON)) === ORG_TAIL && !isFar) return true;
  if (
    !isFar &&
    FAMILY.has(tokens.hash(next)) &&
    ((tokens.flags(last) & SURNAME) !== 0 || isLone(reading, last))
  )
    return true;
  if (!isFar && GENERATIONS.has(tokens.hash(next)) && (tokens.flags(last) & (FIRST | SURNAME)) !== 0)
    return true;
  if ((flags & (COMMON | ORG_HEAD)) !== 0) return isEverydaySurname(reading, last, next);
  if ((flags & SURNAME) !== 0) return !isFar || (flags & WORD_TOO) === 0 || (flags & FIRST) === 0;
  if (isFar) return AND.has(tokens.hash(next - 1)) && isLone(reading, next);
  if ((flags & (FIRST | ORG_TAIL)) !== 0) return true;
  return (flags & PLACE) === 0 && flags === 0 && !reading.isWord(next);
}
