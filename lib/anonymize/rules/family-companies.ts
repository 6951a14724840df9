import { ALLOWED, COMMON, KIN, NUMERAL, ORG_HEAD, ORG_TAIL } from '../lexicon/flags';
import { WORD } from '../scan/tokens';
import { learnCompany } from './learn-company';
import { AND, FAMILY } from './name-end';
import type { Reading } from './reading';

const SHORTEST = 3;

/** The family behind a company's name: "e filhos" in "pavón e filhos"; and its trade. `last`: where the name ends without. */
export function withFamily(reading: Reading, last: number): number {
  const { tokens } = reading;
  const family = AND.has(tokens.hash(last + 1)) ? last + 2 : last + 1;
  return FAMILY.has(tokens.hash(family)) && !reading.isTaken(family) ? withTrade(reading, family) : last;
}

/** Over the trade behind a name: "cooling", "consultoria". */
export function withTrade({ tokens }: Reading, last: number): number {
  const flags = tokens.flags(last + 1);
  return (flags & (ORG_HEAD | ORG_TAIL)) !== 0 && (flags & COMMON) === 0 ? last + 1 : last;
}

/** Whether "sons" in "hoss and sons" stands at `i`. */
export function endsFamily(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (tokens.length(i) <= SHORTEST || !AND.has(tokens.hash(i - 1)) || !FAMILY.has(tokens.hash(i)))
    return false;
  return tokens.kind(i - 2) === WORD && (tokens.flags(i - 2) & (COMMON | KIN | NUMERAL | ALLOWED)) === 0;
}

/** Masks the company whose family stands at `i`; returns its last token. */
export function takeFamily(reading: Reading, i: number): number {
  const last = withTrade(reading, i);
  reading.take(i - 2, last, 'EMPRESA');
  learnCompany(reading, i - 2, last);
  return last;
}
