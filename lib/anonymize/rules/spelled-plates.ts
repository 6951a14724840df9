import { isNumeric } from '../numbers/run';
import { WORD } from '../scan/tokens';
import type { Reading } from './reading';

/** A plate's places: letter, digit, or in the middle of a Mercosul plate either of them. */
const PLACES = ['letter', 'letter', 'letter', 'digit', 'either', 'digit', 'digit'] as const;

/** Plates spelled out: "k j q quatro f oito dois", "r t z 4 2 1 8". */
export function findSpelledPlates(reading: Reading): void {
  const { tokens } = reading;
  for (let i = 0; i + PLACES.length <= tokens.count; i++) {
    if (!PLACES.every((place, k) => fits(reading, i + k, place))) continue;
    reading.take(i, i + PLACES.length - 1, 'PLACA');
    i += PLACES.length - 1;
  }
}

function fits(reading: Reading, i: number, place: (typeof PLACES)[number]): boolean {
  if (reading.isTaken(i)) return false;
  const { tokens } = reading;
  const isLetter = tokens.kind(i) === WORD && tokens.length(i) === 1;
  if (place === 'letter') return isLetter;
  const isDigit = isNumeric(reading, i) && (tokens.kind(i) === WORD || tokens.length(i) === 1);
  return isDigit || (place === 'either' && isLetter);
}
