import { hashesOf, hashOf } from '../hash';
import {
  COMMON,
  COMPANY_SIGN,
  FIRST,
  NUMERAL,
  ORG_TAIL,
  ORG_WORD,
  PARTICLE,
  PLACE,
  RARE,
  STREET,
  WORD_TOO,
} from '../lexicon/flags';
import { WORD } from '../scan/tokens';
import { companyAtSign, isHouse } from './articled-companies';
import { endsFamily, takeFamily } from './family-companies';
import { introducedAt } from './introduced-companies';
import { learnCompany } from './learn-company';
import type { Reading } from './reading';

const SIGNS = RARE | COMPANY_SIGN;
const MOST_WORDS = 4;
/** "a pixel bravo": a definite article or a preposition; after an indefinite one stands an ordinary noun. */
const INDEFINITE = hashesOf(
  'um uma uns umas un una unos unas an some any each every cada algum alguma algun alguna muito mucho muita mucha',
);
const BEFORE = hashesOf(
  'da do na no a o pela pelo pra pro de la el del con at the from with by for to com dos nas das las los',
);
const A = hashOf('a');
const JOINS = hashesOf('and e y of de da do del');

/** Companies by words that nobody says in such calls (two side by side, or one with a word that names companies) and by articles. */
export function findRareNames(reading: Reading): void {
  const { tokens, cased } = reading;
  if (cased) return;
  for (let i = tokens.next(0, SIGNS); i < tokens.count; i = tokens.next(i + 1, SIGNS)) {
    if (reading.isTaken(i) && !reading.isCompany(i)) continue;
    if (endsFamily(reading, i)) {
      i = takeFamily(reading, i);
      continue;
    }
    const isSign = tokens.hasTrait(i, COMPANY_SIGN) && !reading.isTaken(i);
    const introduced = isSign ? introducedAt(reading, i) : undefined;
    if (introduced) {
      reading.take(introduced.first, introduced.last, 'EMPRESA');
      learnCompany(reading, introduced.first, introduced.last);
      i = introduced.last;
      continue;
    }
    let first = isSign && !tokens.hasTrait(i, ORG_WORD) ? i + 1 : i;
    let last = isSign ? companyAtSign(reading, i) : -1;
    if (last < 0 && tokens.hasTrait(i, RARE)) {
      first = nameStart(reading, i);
      last = !reading.isTaken(i) && isHouse(reading, i) ? i : nameEnd(reading, first);
    }
    if (last < 0) continue;
    reading.take(first, last, 'EMPRESA');
    learnCompany(reading, first, last);
    i = last;
  }
}

/** One word further left when it belongs to the name: "blue heron". */
function nameStart(reading: Reading, i: number): number {
  const { tokens } = reading;
  if (i === 0) return i;
  if (reading.isTaken(i - 1)) return isPart(reading, i - 1) ? i - 1 : i;
  const isNaming = tokens.hasTrait(i - 1, ORG_WORD) && (tokens.flags(i - 1) & (NUMERAL | PARTICLE)) === 0;
  return isNaming && (i === 1 || BEFORE.has(tokens.hash(i - 2))) ? i - 1 : i;
}

/** A rare word, or one that no list has and that is masked as a company already. */
function isPart(reading: Reading, i: number): boolean {
  const mayBeName = (reading.tokens.flags(i) & (FIRST | WORD_TOO)) === (FIRST | WORD_TOO);
  if (reading.isTaken(i)) return reading.isCompany(i) || mayBeName;
  return reading.tokens.hasTrait(i, RARE) && (reading.tokens.flags(i) & (PLACE | STREET)) === 0;
}

function nameEnd(reading: Reading, first: number): number {
  const { tokens } = reading;
  const isIntroduced = first === 0 || BEFORE.has(tokens.hash(first - 1));
  let last = first;
  let isNew = !reading.isTaken(first);
  for (let k = first + 1; k - first < MOST_WORDS; k++) {
    if (tokens.kind(k) !== WORD) break;
    const joins = JOINS.has(tokens.hash(k)) && isPart(reading, k + 1) ? 1 : 0;
    const at = k + joins;
    if (!isPart(reading, at) && !(joins === 0 && isIntroduced && goesOn(reading, at))) break;
    isNew ||= !reading.isTaken(at);
    last = at;
    k = at;
  }
  const isIndefinite = reading.lang === 'en' ? tokens.hash(first - 1) === A : false;
  if (last === first || !isNew || isIndefinite || INDEFINITE.has(tokens.hash(first - 1))) return -1;
  return last;
}

/** What may follow the rare word of a name: "azul", "norte", "dental". */
function goesOn(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (reading.isTaken(i)) return false;
  const flags = tokens.flags(i);
  if ((flags & ORG_WORD) !== 0) return (flags & (NUMERAL | PARTICLE)) === 0;
  return (flags & (ORG_TAIL | COMMON)) === ORG_TAIL;
}
