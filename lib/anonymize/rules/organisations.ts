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
  RARE,
  SURNAME,
} from '../lexicon/flags';
import { isInfinitive, mayName } from '../lexicon/word-shapes';
import { WORD } from '../scan/tokens';
import { withFamily } from './family-companies';
import { learnCompany } from './learn-company';
import type { Reading } from './reading';

const ORG = ORG_HEAD | ORG_TAIL;
const MOST_WORDS = 5;
const MOST_BEFORE_TAIL = 3;
/** Kinds of company that are as often a mere place: they take a telling name. */
const SOFT = new Set(
  'casa casas loja lojas escritorio escola hospital igreja mercado sistemas tecnologia santa energia fabrica oficina tienda'
    .split(' ')
    .map(hashOf),
);
/** What stands before a company that is named: "da", "na", "at". */
const BEFORE = new Set(
  'da do na no a o pela pelo pra pro com e ou de la el del en con al los las the at from with by for of called over to into have use using usa uso usamos usar usan like em à os as um uma dos das nos nas aos pelos pelas es é is y runs run owns al'
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

function take(reading: Reading, first: number, name: number): void {
  const last = withFamily(reading, name);
  reading.take(first, last, 'EMPRESA');
  learnCompany(reading, first, last);
}

/** The kind of company and the words that name it. A kind that is a common word takes a telling name. */
function behindHead(reading: Reading, head: number): number {
  const { tokens } = reading;
  const isSoft = (tokens.flags(head) & COMMON) !== 0 && SOFT.has(tokens.hash(head));
  const isJoined = (tokens.flags(head + 1) & PARTICLE) !== 0;
  let last = head;
  let isTelling = !isSoft && !isJoined && BEFORE.has(tokens.hash(head - 1));
  let plain = 0;
  for (let k = head + 1; k <= head + MOST_WORDS && tokens.kind(k) === WORD; k++) {
    const flags = tokens.flags(k);
    if (reading.isTaken(k) && !reading.isCompany(k)) break;
    const isNaming = (flags & ORG_WORD) !== 0;
    if ((flags & PARTICLE) !== 0 && (!isNaming || isJoined)) continue;
    if ((flags & (GENERIC | NUMERAL | ALLOWED | COMMON)) !== 0 && !isNaming) break;
    const isPlain = isPlainWord(reading, k);
    if (isPlain && !isNaming && !mayName(tokens.word(k), reading.lang) && !isMotto(reading, head, k)) break;
    if (!isPlain || reading.isTaken(k) || reading.tokens.hasTrait(k, RARE)) isTelling = true;
    else if (isNaming) isTelling ||= last > head;
    else if (++plain > 1) break;
    last = k;
  }
  return isTelling ? last : -1;
}

/** "Instituto Capacitar": a verb that nobody says, right behind the kind of company. */
function isMotto(reading: Reading, head: number, k: number): boolean {
  return (
    k === head + 1 && isInfinitive(reading.tokens.word(k)) && !reading.lexicon.isSaid(reading.tokens.word(k))
  );
}

/** Words before "contábil", "energia", "freight": the name, with an article or a preposition in front of it. */
function beforeTail(reading: Reading, tail: number): number {
  const { tokens } = reading;
  let first = tail;
  let isTelling = false;
  while (first > 0 && tail - first < MOST_BEFORE_TAIL && isNamePart(reading, first - 1)) {
    first -= 1;
    isTelling ||=
      !isPlainWord(reading, first) || reading.tokens.hasTrait(first, RARE) || reading.isTaken(first);
  }
  const words = tail - first;
  if (words === 0) return tail;
  const isFront = first === 0 || BEFORE.has(tokens.hash(first - 1));
  const isNaming = (tokens.flags(first) & ORG_WORD) !== 0;
  return isTelling || (isFront && (isNaming || words > 1)) ? first : tail;
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
  if (tokens.kind(i) !== WORD || (reading.isTaken(i) && !reading.isCompany(i))) return false;
  const flags = tokens.flags(i);
  if ((flags & ORG_WORD) !== 0 && (flags & PARTICLE) === 0) return true;
  return (flags & (COMMON | NUMERAL | GENERIC | PARTICLE | ALLOWED)) === 0;
}

function isPlainWord(reading: Reading, i: number): boolean {
  const flags = reading.tokens.flags(i);
  if ((flags & PLACE) !== 0 || (flags & (NAME_LIKE | FIRST)) === SURNAME) return false;
  return reading.isWord(i);
}
