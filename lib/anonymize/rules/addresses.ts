import { fold } from '../fold';
import { hashOf } from '../hash';
import { COMMON, ID_CUE, NUMERAL, PARTICLE, PLACE, STREET, SURNAME } from '../lexicon/flags';
import { isNumeric, runAt } from '../numbers/run';
import { LOWER, MARK, NUMBER, WORD } from '../scan/tokens';
import type { Reading } from './reading';

const COMMA = 44;
const MOST_NAME_WORDS = 7;
const MOST_PARTS = 6;
const hashes = (words: string): ReadonlySet<number> =>
  new Set(words.split(' ').map((word) => hashOf(fold(word))));

/** What goes on in an address after its number. */
const DETAIL = hashes(
  'sala apto apartamento bloco casa fundos galpão loja andar conjunto bairro jardim vila parque distrito lote quadra km quilômetro suite unit floor apt barrio colonia fraccionamiento interior depto departamento piso oficina local bodega building bldg tower block edifício torre ste número box oficina código postal número no nº cep',
);
const STREET_BEHIND = hashes(
  'street road avenue lane drive court boulevard highway parkway turnpike way close terrace crescent square',
);
const STREET_IN_FRONT_EN = hashes('road route highway county po');

/** Streets with their number, and what belongs to them. */
export function findAddresses(reading: Reading): void {
  const { tokens } = reading;
  for (let i = tokens.next(0, STREET); i < tokens.count; i = tokens.next(i + 1, STREET)) {
    if (reading.isTaken(i)) continue;
    const span = reading.lang === 'en' ? englishAt(reading, i) : streetAt(reading, i);
    if (!span) continue;
    reading.take(span.first, span.last, 'ENDERECO');
    i = span.last;
  }
}

interface Extent {
  first: number;
  last: number;
}

/** "Rua X, 12, sala 3, Cidade"; without capitals it takes a number to be one. */
function streetAt(reading: Reading, i: number): Extent | undefined {
  const { tokens, cased } = reading;
  let last = i;
  let capitals = 0;
  for (let k = i + 1; k < tokens.count && k - i <= MOST_NAME_WORDS; k++) {
    if (tokens.kind(k) === MARK) {
      if (tokens.hash(k) === COMMA && isNumeric(reading, k + 1)) continue;
      break;
    }
    if (isHouseNumber(reading, k, i)) return { first: i, last: details(reading, numberEnd(reading, k)) };
    const isCapital = tokens.caps(k) !== LOWER;
    if (cased && !isCapital && (tokens.flags(k) & PARTICLE) === 0 && !DETAIL.has(tokens.hash(k))) break;
    if (!cased && k > i + 1 && (tokens.flags(k) & (COMMON | PARTICLE)) === COMMON) break;
    if (isCapital) {
      capitals += 1;
      last = k;
    }
  }
  return cased && capitals > 0 && last > i ? { first: i, last: details(reading, last) } : undefined;
}

function isHouseNumber(reading: Reading, k: number, street: number): boolean {
  if (!isNumeric(reading, k)) return false;
  return k > street + 1 || reading.tokens.kind(k) === NUMBER || runAt(reading, k, true).digits >= 2;
}

const numberEnd = (reading: Reading, k: number): number => runAt(reading, k, true).last;

/** "12 Mill Lane, Suite 3, Town"; "nineteen friar lane". */
function englishAt(reading: Reading, i: number): Extent | undefined {
  const { tokens, cased } = reading;
  if (!STREET_BEHIND.has(tokens.hash(i)) && !STREET_IN_FRONT_EN.has(tokens.hash(i))) return undefined;
  let first = -1;
  for (let k = i - 1; k >= 0 && i - k <= 4; k--) {
    if (isNumeric(reading, k)) {
      first = k;
      while (first > 0 && isNumeric(reading, first - 1)) first -= 1;
      break;
    }
    if (tokens.kind(k) !== WORD || (cased && tokens.caps(k) === LOWER)) break;
    if ((tokens.flags(k) & COMMON) !== 0 && !cased && tokens.length(k) <= 2) break;
  }
  if (first < 0) return undefined;
  const last = isNumeric(reading, i + 1) ? numberEnd(reading, i + 1) : i;
  return { first: withName(reading, first), last: details(reading, last) };
}

/** The name of the house in front of the number: "The Creamery, 8 Sluice Lane". */
function withName({ tokens, cased }: Reading, first: number): number {
  if (!cased || !tokens.isMark(first - 1, COMMA)) return first;
  let start = first;
  for (
    let k = first - 2;
    k >= 0 && first - k <= 5 && tokens.kind(k) === WORD && tokens.caps(k) !== LOWER;
    k--
  )
    start = k;
  return start;
}

/** Commas, numbers, details and (with capitals) names that go on with an address. */
function details(reading: Reading, from: number): number {
  const { tokens, cased } = reading;
  let last = from;
  for (let part = 0; part < MOST_PARTS; part++) {
    let k = last + 1;
    if (tokens.kind(k) === MARK && tokens.hash(k) === COMMA) k += 1;
    else if (cased && tokens.kind(k) !== WORD) break;
    const hasComma = k > last + 1;
    while ((tokens.flags(k) & PARTICLE) !== 0 || (hasComma && tokens.word(k) === 'en')) k += 1;
    if ((tokens.flags(k) & ID_CUE) !== 0 && !DETAIL.has(tokens.hash(k))) break;
    if (hashOf('cep') === tokens.hash(k)) break;
    const end = partEnd(reading, k, hasComma);
    if (end < k) break;
    last = end;
  }
  return last;
}

function partEnd(reading: Reading, k: number, hasComma: boolean): number {
  const { tokens, cased } = reading;
  if (DETAIL.has(tokens.hash(k))) {
    let end = k;
    const most = cased ? 6 : 3;
    while (
      end - k < most &&
      (isDetailWord(reading, end + 1) || (tokens.flags(end + 1) & PARTICLE && isDetailWord(reading, end + 2)))
    )
      end += 1;
    return end > k || cased ? end : k - 1;
  }
  if (!cased) return townEnd(reading, k);
  if (tokens.kind(k) === NUMBER && hasComma) return numberEnd(reading, k);
  let end = k - 1;
  while (tokens.kind(end + 1) === WORD && tokens.caps(end + 1) !== LOWER && hasComma) end += 1;
  if (end >= k && (tokens.kind(end + 1) === NUMBER || tokens.caps(end + 1) > 1))
    end = numberOrCode(reading, end + 1);
  if (
    end >= k &&
    tokens.flags(end + 1) & PARTICLE &&
    tokens.caps(end + 2) !== LOWER &&
    tokens.kind(end + 2) === WORD
  )
    end += 2;
  return end;
}

/** Without commas: the town and the postal code behind the number. */
function townEnd(reading: Reading, k: number): number {
  const { tokens } = reading;
  let end = k - 1;
  for (let i = k; i < k + 4; i++) {
    const flags = tokens.flags(i);
    if (isNumeric(reading, i) && end >= k) return runAt(reading, i, true).last;
    if ((flags & PARTICLE) !== 0 && end === i - 1 && end >= k) continue;
    if (tokens.kind(i) !== WORD || (flags & (COMMON | NUMERAL | ID_CUE)) !== 0) break;
    const isLast = i >= tokens.count - 2;
    if (end < k && (flags & PLACE) === 0 && reading.isWord(i) && (flags & SURNAME) === 0 && !isLast) break;
    end = i;
  }
  return end;
}

/** A postal code behind the town: "Ohio 45429", "TA9 4QD". */
function numberOrCode(reading: Reading, k: number): number {
  return isNumeric(reading, k) ? runAt(reading, k, true).last : k;
}

function isDetailWord(reading: Reading, k: number): boolean {
  const { tokens, cased } = reading;
  if (isNumeric(reading, k)) return true;
  if (tokens.kind(k) !== WORD) return false;
  if (cased) return tokens.caps(k) !== LOWER;
  if (tokens.length(k) === 1) return DETAIL.has(tokens.hash(k - 1)) && !isNumeric(reading, k);
  return tokens.length(k) > 2 && (tokens.flags(k) & (NUMERAL | ID_CUE)) === 0;
}
