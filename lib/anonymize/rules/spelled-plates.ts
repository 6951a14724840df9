import { isNumeric, NUMERIC } from '../numbers/run';
import { WORD } from '../scan/tokens';
import type { Reading } from './reading';

/** A plate's places: letter, digit, or in the middle of a Mercosul plate either of them. */
const PLACES = ['letter', 'letter', 'letter', 'digit', 'either', 'digit', 'digit'] as const;
const LETTERS = 3;

/** Plates spelled out: "k j q quatro f oito dois", "r t z 4 2 1 8". */
export function findSpelledPlates(reading: Reading): void {
  const { tokens } = reading;
  for (let i = tokens.next(LETTERS, NUMERIC); i < tokens.count; i = tokens.next(i + 1, NUMERIC)) {
    if (tokens.length(i - 1) !== 1) continue;
    const first = i - LETTERS;
    if (PLACES.every((place, k) => fits(reading, first + k, place)))
      reading.take(first, first + PLACES.length - 1, 'PLACA');
  }
}

function fits(reading: Reading, i: number, place: (typeof PLACES)[number]): boolean {
  if (reading.isTaken(i)) return false;
  const { tokens } = reading;
  const isLetter = tokens.kind(i) === WORD && tokens.length(i) === 1 && !tokens.isGlued(i);
  if (place === 'letter') return isLetter;
  const isDigit = isNumeric(reading, i) && (tokens.kind(i) === WORD || tokens.length(i) === 1);
  return isDigit || (place === 'either' && isLetter);
}
