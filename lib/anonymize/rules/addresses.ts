import { fold } from '../fold';
import { hashesOf, hashOf } from '../hash';
import { COMMON, ID_CUE, MONTH, NUMERAL, PARTICLE, PLACE, STREET, SURNAME } from '../lexicon/flags';
import { isNumeric, runAt } from '../numbers/run';
import { LOWER, MARK, NUMBER, WORD } from '../scan/tokens';
import { isHyphenated } from './neighbours';
import { isPossessive, postcodeEnd } from './postcodes';
import type { Reading } from './reading';

const COMMA = 44;
const POINT = 46;
const HASH = 35;
const MOST_NAME_WORDS = 7;
const MOST_PARTS = 6;
const MOST_BEFORE_STREET = 6;
const hashes = (words: string): ReadonlySet<number> => hashesOf(fold(words));

/** What goes on in an address after its number. */
const DETAIL = hashes(
  'sala apto apartamento bloco casa fundos galpão loja andar conjunto bairro jardim vila parque distrito lote quadra km quilômetro suite unit floor apt barrio colonia fraccionamiento interior depto departamento piso oficina local bodega building bldg tower block edifício torre ste número box oficina código postal número no nº cep nave parcela módulo of torre puerta portal escalera planta flat',
);
const STREET_BEHIND = hashes(
  'street road avenue lane drive court boulevard highway parkway turnpike way close terrace crescent square yard row mews wharf gardens plaza trail pike parade quay alley walk',
);
const STREET_IN_FRONT_EN = hashes('road route highway county');
const N = hashOf('n');
const BOX = hashOf('box');
const PO = hashOf('po');

/** Before a side or a floor: "nueve primero derecha", "second floor". */
const ORDINALS = hashes(
  'primero segundo tercero cuarto quinto sexto bajo entresuelo principal ático primeiro terceiro quarto sétimo oitavo first second third fourth fifth ground top',
);
const SIDES = hashes('derecha izquierda dcha izda centro puerta andar piso planta pavimento floor');
const NUMBER_WORDS = hashes('número no nº num');
const WITHOUT = hashes('sin sem s');
const ANDS = hashes('e y and');
const OF = hashes('de');
/** "costo por kilómetro" */
const PER = hashes('por per');
const SLASHES = hashes('slash barra');
/** Behind the number of a street that is a number: "Calle 10 Sur". */
const CARDINALS = hashes('sur norte este oeste oriente poniente occidente bis south north east west');
/** "Av.", "Dr." is no end of a sentence. */
const LONGEST_SHORT_FORM = 4;
/** Digits of a postal code in front of its town: "28013 Madrid". */
const POSTAL_DIGITS = 4;

/** Streets with their number, and what belongs to them. */
export function findAddresses(reading: Reading): void {
  const { tokens } = reading;
  for (let i = tokens.next(0, STREET); i < tokens.count; i = tokens.next(i + 1, STREET)) {
    if (reading.isTaken(i) || isOfRegister(reading, i) || PER.has(tokens.hash(i - 1))) continue;
    const span = reading.lang === 'en' ? englishAt(reading, i) : streetAt(reading, i);
    if (!span) continue;
    reading.take(span.first, span.last, 'ENDERECO');
    i = span.last;
  }
}

/** "MG" in "CRM-MG 48.213" is no road. */
function isOfRegister({ tokens }: Reading, i: number): boolean {
  const before = tokens.kind(i - 1) === MARK && tokens.isGlued(i) ? i - 2 : i - 1;
  return tokens.length(i) === 2 && (tokens.flags(before) & ID_CUE) !== 0;
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
      if (cased && k === i + 1 && tokens.isMark(k, POINT) && tokens.length(i) <= LONGEST_SHORT_FORM) continue;
      break;
    }
    if (isHouseNumber(reading, k, i)) return { first: i, last: details(reading, numberEnd(reading, k)) };
    const none = numberless(reading, k);
    if (none > k && k > i + 1) return { first: i, last: details(reading, none) };
    const isCapital = tokens.caps(k) !== LOWER;
    if (cased && !isCapital && (tokens.flags(k) & PARTICLE) === 0 && !DETAIL.has(tokens.hash(k))) break;
    if (!cased && k > i + 1 && (tokens.flags(k) & (COMMON | PARTICLE | MONTH)) === COMMON) break;
    if (isCapital) {
      capitals += 1;
      last = k;
    }
  }
  return cased && capitals > 0 && last > i ? { first: i, last: details(reading, last) } : undefined;
}

function isHouseNumber(reading: Reading, k: number, street: number): boolean {
  if (!isNumeric(reading, k) || (k === street + 1 && isDate(reading, k))) return false;
  return k > street + 1 || reading.tokens.kind(k) === NUMBER || runAt(reading, k, true).digits >= 2;
}

/** "rua quinze de novembro": a street that is called by a date. */
const isDate = ({ tokens }: Reading, k: number): boolean =>
  OF.has(tokens.hash(k + 1)) && (tokens.flags(k + 2) & MONTH) !== 0;

/** The end of "s/n", "sem número" at `k`, or -1. */
function numberless({ tokens }: Reading, k: number): number {
  if (!WITHOUT.has(tokens.hash(k))) return -1;
  if (tokens.length(k) > 1) return NUMBER_WORDS.has(tokens.hash(k + 1)) ? k + 1 : -1;
  const end = tokens.kind(k + 1) === MARK ? k + 2 : k + 1;
  return tokens.hash(end) === N ? end : -1;
}

/** The end of the number at `k`; written in digits it goes over no "and": "118 e duas em Castanhal". */
function numberEnd(reading: Reading, k: number): number {
  const { tokens } = reading;
  const { last } = runAt(reading, k, true);
  if (tokens.kind(k) === WORD) return last;
  for (let i = k + 1; i < last; i++) if (ANDS.has(tokens.hash(i))) return i - 1;
  return last;
}

/** "12 Mill Lane, Suite 3, Town"; "nineteen friar lane". */
function englishAt(reading: Reading, i: number): Extent | undefined {
  const { tokens, cased } = reading;
  if (tokens.hash(i) === BOX) return postBoxAt(reading, i);
  if (!STREET_BEHIND.has(tokens.hash(i)) && !STREET_IN_FRONT_EN.has(tokens.hash(i))) return undefined;
  if (isHyphenated(reading, i)) return undefined;
  let first = -1;
  for (let k = i - 1; k >= 0 && i - k <= MOST_BEFORE_STREET; k--) {
    if (isNumeric(reading, k)) {
      first = k;
      while (first > 0 && (isNumeric(reading, first - 1) || SLASHES.has(tokens.hash(first - 1)))) first -= 1;
      if (DETAIL.has(tokens.hash(first - 1))) first -= 1;
      break;
    }
    if (cased && tokens.isMark(k, COMMA) && isNumeric(reading, k - 1) && DETAIL.has(tokens.hash(k - 2))) {
      first = k - 2;
      break;
    }
    if (isPossessive(reading, k)) continue;
    if (tokens.kind(k) !== WORD || (cased && tokens.caps(k) === LOWER)) break;
    if ((tokens.flags(k) & COMMON) !== 0 && !cased && tokens.length(k) <= 2) break;
  }
  if (first < 0) return undefined;
  const last = isNumeric(reading, i + 1) ? numberEnd(reading, i + 1) : i;
  return { first: withName(reading, first), last: details(reading, last) };
}

/** "PO box 1182". */
function postBoxAt(reading: Reading, i: number): Extent | undefined {
  if (reading.tokens.hash(i - 1) !== PO || !isNumeric(reading, i + 1)) return undefined;
  return { first: i - 1, last: details(reading, numberEnd(reading, i + 1)) };
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
    else if (tokens.isMark(k, HASH) && isNumeric(reading, k + 1)) {
      last = numberEnd(reading, k + 1);
      continue;
    } else if (isNumeric(reading, last) && CARDINALS.has(tokens.hash(k))) {
      last = k;
      continue;
    } else if (cased && tokens.kind(k) !== WORD && postcodeEnd(reading, k) < 0) break;
    const isBehindCode = cased && tokens.kind(last) === NUMBER && tokens.length(last) > POSTAL_DIGITS;
    const hasComma = k > last + 1 || isBehindCode;
    while ((tokens.flags(k) & PARTICLE) !== 0 || (hasComma && tokens.word(k) === 'en')) k += 1;
    if ((tokens.flags(k) & ID_CUE) !== 0 && !DETAIL.has(tokens.hash(k))) break;
    if (hashOf('cep') === tokens.hash(k)) break;
    const end = Math.max(partEnd(reading, k, hasComma), postcodeEnd(reading, k), floorEnd(reading, k));
    if (end < k) break;
    last = end;
  }
  return last;
}

/** "primero derecha", "segundo andar", "izquierda" right behind the number. */
function floorEnd(reading: Reading, k: number): number {
  const { tokens } = reading;
  if (ORDINALS.has(tokens.hash(k)) && SIDES.has(tokens.hash(k + 1))) return k + 1;
  return SIDES.has(tokens.hash(k)) && isNumeric(reading, k - 1) ? k : -1;
}

function partEnd(reading: Reading, k: number, hasComma: boolean): number {
  const { tokens, cased } = reading;
  if (DETAIL.has(tokens.hash(k))) {
    let end = k;
    const most = cased ? 6 : 3;
    if (isNumeric(reading, end + 1)) return numberEnd(reading, end + 1);
    while (
      end - k < most &&
      (isDetailWord(reading, end + 1) || (tokens.flags(end + 1) & PARTICLE && isDetailWord(reading, end + 2)))
    )
      end += 1;
    return end > k || cased || isNumeric(reading, k - 1) ? end : k - 1;
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
    const isBeforeState = (tokens.flags(i + 1) & PLACE) !== 0 || isNumeric(reading, i + 1);
    const maySurname = (flags & SURNAME) !== 0 && (reading.lang !== 'en' || isBeforeState);
    const isBeforeZip = (tokens.flags(i + 1) & PLACE) !== 0 && isNumeric(reading, i + 2);
    const isTown = (flags & PLACE) !== 0 || !reading.isWord(i) || maySurname || isBeforeZip;
    if (!isTown && !(isLast && end < k)) break;
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
