import { hashOf } from '../hash';
import { hasUnitAfter } from '../numbers/cues';
import { isYear } from '../numbers/quantity';
import { isNumeric, NUMERIC } from '../numbers/run';
import { ALL_CAPS, NUMBER, WORD } from '../scan/tokens';
import type { Reading } from './reading';

/** A plate's places: letter, digit, or in the middle of a Mercosul plate either of them. */
const PLACES = ['letter', 'letter', 'letter', 'digit', 'either', 'digit', 'digit'] as const;
const LETTERS = 3;
/** Three capitals before a number that are an amount's currency, a standard or a product and its version. */
const NO_PLATE = new Set(
  'BRL USD EUR GBP MXN COP ARS CLP PEN UYU ISO NBR ABN DIN IEC IFS SLA SAP CRM ERP API NFE NCM CST'
    .toLowerCase()
    .split(' ')
    .map(hashOf),
);

/** Plates spelled out, "k j q quatro f oito dois", "r t z 4 2 1 8", and written with a space, "WLM 482", "HKT 4821". */
export function findSpelledPlates(reading: Reading): void {
  const { tokens } = reading;
  for (let i = tokens.next(LETTERS, NUMERIC); i < tokens.count; i = tokens.next(i + 1, NUMERIC)) {
    if (isSpaced(reading, i)) reading.take(i - 1, i, 'PLACA');
    if (tokens.length(i - 1) !== 1) continue;
    const first = i - LETTERS;
    if (PLACES.every((place, k) => fits(reading, first + k, place)))
      reading.take(first, first + PLACES.length - 1, 'PLACA');
  }
}

/** Capitals that are no word, then three or four digits that count nothing. */
function isSpaced(reading: Reading, i: number): boolean {
  const { tokens, cased } = reading;
  const letters = i - 1;
  if (!cased || reading.isTaken(i) || reading.isTaken(letters) || tokens.isGlued(i)) return false;
  if (tokens.kind(letters) !== WORD || tokens.length(letters) !== LETTERS) return false;
  if (tokens.caps(letters) !== ALL_CAPS || tokens.flags(letters) !== 0 || NO_PLATE.has(tokens.hash(letters)))
    return false;
  const digits = tokens.length(i);
  if (tokens.kind(i) !== NUMBER || digits < 3 || digits > 4) return false;
  // "ABC 482-1", "ABC 482.50": something else.
  if (tokens.isGlued(i + 1) && tokens.isGlued(i + 2)) return false;
  return !isYear(reading, i) && !hasUnitAfter(reading, i);
}

function fits(reading: Reading, i: number, place: (typeof PLACES)[number]): boolean {
  if (reading.isTaken(i)) return false;
  const { tokens } = reading;
  const isLetter = tokens.kind(i) === WORD && tokens.length(i) === 1 && !tokens.isGlued(i);
  if (place === 'letter') return isLetter;
  const isDigit = isNumeric(reading, i) && (tokens.kind(i) === WORD || tokens.length(i) === 1);
  return isDigit || (place === 'either' && isLetter);
}
