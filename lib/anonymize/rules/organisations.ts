import { hashOf } from '../hash';
import {
  ALLOWED,
  COMMON,
  FIRST,
  GENERIC,
  NAME_LIKE,
  NUMERAL,
  ORG_HEAD,
  ORG_TAIL,
  ORG_WORD,
  PARTICLE,
  PLACE,
  SURNAME,
} from '../lexicon/flags';
import { WORD } from '../scan/tokens';
import type { Reading } from './reading';

const ORG = ORG_HEAD | ORG_TAIL;
const MOST_WORDS = 4;
const LONG = 5;
/** Kinds of company that are as often a mere place: they take a telling name. */
const SOFT = new Set(
  'casa casas loja lojas escritorio escola hospital igreja mercado sistemas tecnologia santa energia fabrica oficina tienda'
    .split(' ')
    .map(hashOf),
);
/** What stands before a company that is named: "da", "na", "at". */
const BEFORE = new Set(
  'da do na no a o pela pelo pra pro com e ou de la el del en con al los las the at from with by for of called over to into have use using usa uso usamos usar usan like em à os as um uma'
    .split(' ')
    .map(hashOf),
);

const FROM = new Set(['da', 'do', 'at', 'from', 'de', 'del'].map(hashOf));

/** Companies without capitals: "colégio pinhalzinho", "banco serra dourada", "mangabeira contábil". */
export function findOrganisations(reading: Reading): void {
  const { tokens, cased } = reading;
  if (cased) return;
  for (let i = tokens.next(0, ORG); i < tokens.count; i = tokens.next(i + 1, ORG)) {
    if (reading.isTaken(i)) continue;
    const flags = tokens.flags(i);
    const last = (flags & ORG_HEAD) !== 0 ? behindHead(reading, i) : -1;
    if (last > i) {
      take(reading, i, last);
      i = last;
    } else if ((flags & (ORG_TAIL | COMMON)) === ORG_TAIL) {
      const first = beforeTail(reading, i);
      if (first === i) continue;
      let end = i;
      while ((tokens.flags(end + 1) & ORG_TAIL) !== 0 && (tokens.flags(end + 1) & COMMON) === 0) end += 1;
      take(reading, first, end);
      i = end;
    }
  }
}

function take(reading: Reading, first: number, last: number): void {
  const { tokens, state } = reading;
  reading.take(first, last, 'EMPRESA');
  for (let i = first; i <= last; i++) {
    const isPlain = (tokens.flags(i) & (COMMON | PARTICLE | ORG_HEAD | ORG_TAIL | ORG_WORD | PLACE)) !== 0;
    if (!isPlain && tokens.length(i) > LONG && (tokens.flags(i) & GENERIC) === 0)
      state.learnt.set(tokens.hash(i), 'EMPRESA');
  }
}

/** The kind of company and the words that name it. A kind that is a common word takes a telling name. */
function behindHead(reading: Reading, head: number): number {
  const { tokens } = reading;
  const isWeak = (tokens.flags(head) & COMMON) !== 0;
  let last = head;
  let isTelling = !(isWeak && SOFT.has(tokens.hash(head))) && BEFORE.has(tokens.hash(head - 1));
  let plain = 0;
  for (let k = head + 1; k <= head + MOST_WORDS && tokens.kind(k) === WORD && !reading.isTaken(k); k++) {
    const flags = tokens.flags(k);
    if ((flags & PARTICLE) !== 0 && (flags & ORG_WORD) === 0 && k > head + 1) continue;
    const isNaming = (flags & ORG_WORD) !== 0;
    if ((flags & (GENERIC | NUMERAL | ALLOWED)) !== 0 && !isNaming) break;
    if ((flags & COMMON) !== 0 && !isNaming) break;
    if (!isPlainWord(reading, k)) isTelling = true;
    else if (isNaming) isTelling ||= last > head;
    else if (++plain > 1) break;
    last = k;
  }
  while (last > head && (tokens.flags(last) & PARTICLE) !== 0) last -= 1;
  return isTelling ? last : -1;
}

/** One or two words before "contábil", "energia", "freight", with an article or a preposition in front of them. */
function beforeTail(reading: Reading, tail: number): number {
  const { tokens } = reading;
  let first = tail;
  while (first > 0 && tail - first < 2 && isNamePart(reading, first - 1)) first -= 1;
  if (first === tail) return tail;
  const isFront = first === 0 || BEFORE.has(tokens.hash(first - 1));
  const isTelling = !isPlainWord(reading, tail - 1) || !isPlainWord(reading, first);
  return isFront || isTelling ? first : tail;
}

/** The company after a person: "zilda da casa guaíra"; `of`: the token after the person. Returns its last token, or -1. */
export function companyBehindPerson(reading: Reading, of: number): number {
  const { tokens, cased } = reading;
  if (cased || !FROM.has(tokens.hash(of))) return -1;
  let last = -1;
  for (let k = of + 1; k <= of + MOST_WORDS && tokens.kind(k) === WORD && !reading.isTaken(k); k++) {
    const flags = tokens.flags(k);
    const isNaming = (flags & ORG_WORD) !== 0 && last > 0;
    if ((flags & PARTICLE) !== 0 && last > 0) continue;
    if ((flags & (GENERIC | NUMERAL | ALLOWED)) !== 0 && !isNaming) break;
    if ((flags & COMMON) !== 0 && !isNaming && (flags & ORG_HEAD) === 0) break;
    if (last > of + 1 && isPlainWord(reading, k) && !isNaming) break;
    last = k;
  }
  return last;
}

function isNamePart(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const flags = tokens.flags(i);
  return (
    tokens.kind(i) === WORD &&
    !reading.isTaken(i) &&
    (flags & (COMMON | NUMERAL | GENERIC | PARTICLE | ALLOWED)) === 0
  );
}

function isPlainWord(reading: Reading, i: number): boolean {
  const flags = reading.tokens.flags(i);
  if ((flags & PLACE) !== 0 || (flags & (NAME_LIKE | FIRST)) === SURNAME) return false;
  return reading.isWord(i);
}
