import type { Language } from '@/lib/contracts/languages';
import { fold } from '../fold';
import { hashesOf, hashOf } from '../hash';
import { COMMON, GENERIC, MONTH, NUMERAL, ORG_WORD, PARTICLE, PLACE, RARE, UNIT } from '../lexicon/flags';
import { SAINTS, SMALL_LISTS } from '../lexicon/small-lists';
import { WORD } from '../scan/tokens';
import type { Reading } from './reading';

const MOST_WORDS = 4;
/** Articles of one thing: before a numeral or a plural they mean a company. */
const OF_ONE: Record<Language, ReadonlySet<number>> = {
  'pt-BR': new Set(SMALL_LISTS['pt-BR'].articlesOfOne.map(hashOf)),
  en: new Set(SMALL_LISTS.en.articlesOfOne.map(hashOf)),
  es: new Set(SMALL_LISTS.es.articlesOfOne.map(hashOf)),
};
const FEMININE = hashesOf('da na pela');
const MASCULINE_PLURAL = /...(?:os|oes|eis|ores|ais)$/;
const MASCULINE = hashesOf('do no pelo');
const FEMININE_PLURAL = /...(?:as|oras)$/;
const SAINTS_HASHED: ReadonlySet<number> = new Set(SAINTS.map((word) => hashOf(fold(word))));
/** "o São Bento", but not "em São Paulo" and "de Santa Catarina". */
const BEFORE_SAINTS = hashesOf('o a do da no na pelo pela ao el del al la the');
const ONE = hashesOf('um uma uno una un meia mil cem cento zero');
const THE = hashesOf('the o a el la');
const S = 115;
const IN = hashesOf('in em en at');
const APOSTROPHE = [39, 0x2019];

/** The last token of a company that is named behind the article or from the saint at `i`, or -1. */
export function companyAtSign(reading: Reading, i: number): number {
  const { tokens } = reading;
  if (SAINTS_HASHED.has(tokens.hash(i))) {
    if (!BEFORE_SAINTS.has(tokens.hash(i - 1))) return -1;
    return isOpen(reading, i + 1) || reading.isTaken(i + 1) ? i + 1 : -1;
  }
  if (!OF_ONE[reading.lang].has(tokens.hash(i))) return -1;
  const flags = tokens.flags(i + 1);
  if ((flags & NUMERAL) !== 0 && !ONE.has(tokens.hash(i + 1)))
    return isPluralThing(reading, i + 2) ? i + 2 : -1;
  return reading.lang === 'pt-BR' && isOtherNumber(reading, i + 1) ? reach(reading, i + 1) : -1;
}

/** "barras" in "da três barras"; no "meses", no "horas". */
function isPluralThing(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  return endsInS(reading, i) && isOpen(reading, i) && (tokens.flags(i) & UNIT) === 0;
}

const endsInS = ({ tokens }: Reading, i: number): boolean => tokens.text.charCodeAt(tokens.end(i) - 1) === S;

/** "estofados" in "da estofados": a plural that does not go with the article before it. */
function isOtherNumber(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (!endsInS(reading, i) || !isOpen(reading, i) || (tokens.flags(i) & (GENERIC | UNIT)) !== 0) return false;
  const article = tokens.hash(i - 1);
  const word = fold(tokens.word(i));
  return (
    (FEMININE.has(article) && MASCULINE_PLURAL.test(word)) ||
    (MASCULINE.has(article) && FEMININE_PLURAL.test(word))
  );
}

function reach(reading: Reading, first: number): number {
  let last = first;
  while (last - first < MOST_WORDS && isRareOrNaming(reading, last + 1)) last += 1;
  return last;
}

function isRareOrNaming(reading: Reading, i: number): boolean {
  const flags = reading.tokens.flags(i);
  if (reading.tokens.kind(i) !== WORD || reading.isTaken(i) || (flags & PARTICLE) !== 0) return false;
  return (flags & ORG_WORD) !== 0 || reading.tokens.hasTrait(i, RARE);
}

/** "the pelican in astoria", "the pelican's": a word that companies like, with a place behind it. */
export function isHouse(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if ((tokens.flags(i) & ORG_WORD) === 0 || !THE.has(tokens.hash(i - 1)) || !reading.tokens.hasTrait(i, RARE))
    return false;
  if (APOSTROPHE.some((mark) => tokens.isMark(i + 1, mark)) && tokens.isGlued(i + 2)) return true;
  return IN.has(tokens.hash(i + 1)) && ((tokens.flags(i + 2) & PLACE) !== 0 || reading.isTaken(i + 2));
}

function isOpen(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  return (
    tokens.kind(i) === WORD &&
    !reading.isTaken(i) &&
    (tokens.flags(i) & (COMMON | NUMERAL | MONTH | PARTICLE)) === 0
  );
}
