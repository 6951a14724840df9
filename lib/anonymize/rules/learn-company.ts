import { COMMON, GENERIC, ORG_HEAD, ORG_TAIL, ORG_WORD, PARTICLE, PLACE, RARE } from '../lexicon/flags';
import type { Reading } from './reading';

const LONG = 5;
const SHORTEST = 4;
const PLAIN = COMMON | PARTICLE | ORG_HEAD | ORG_TAIL | ORG_WORD | PLACE | GENERIC;

/** The telling words of a company's name are masked in the whole document. */
export function learnCompany(reading: Reading, first: number, last: number): void {
  const { tokens, state } = reading;
  for (let i = first; i <= last; i++) {
    const isLong =
      tokens.length(i) > LONG || (tokens.length(i) >= SHORTEST && reading.tokens.hasTrait(i, RARE));
    if ((tokens.flags(i) & PLAIN) === 0 && isLong) state.learnt.set(tokens.hash(i), 'EMPRESA');
  }
}
