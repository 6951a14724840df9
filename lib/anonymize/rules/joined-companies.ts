import { ALLOWED, COMMON, KIN, NUMERAL, ORG_HEAD, ORG_TAIL } from '../lexicon/flags';
import { MARKS, WORD } from '../scan/tokens';
import { learnCompany } from './learn-company';
import { AND, FAMILY } from './name-end';
import type { Reading } from './reading';

const AMPERSAND = 38;
const SHORTEST = 2;

/** Companies that two names make, without capitals: "tijolo & meio", "sage & stone hotels". */
export function findJoinedCompanies(reading: Reading): void {
  const { tokens, cased } = reading;
  if (cased) return;
  for (let i = tokens.next(1, MARKS); i < tokens.count - 1; i = tokens.next(i + 1, MARKS)) {
    if (!tokens.isMark(i, AMPERSAND) || !mayJoin(reading, i - 1) || !mayJoin(reading, i + 1)) continue;
    const last = withKind(reading, i + 1);
    reading.take(i - 1, last, 'EMPRESA');
    learnCompany(reading, i - 1, last);
  }
}

/** The family behind a company's name: "e filhos" in "pavón e filhos"; and its trade. `last`: where the name ends without. */
export function withFamily(reading: Reading, last: number): number {
  const { tokens } = reading;
  const family = AND.has(tokens.hash(last + 1)) ? last + 2 : last + 1;
  return FAMILY.has(tokens.hash(family)) && !reading.isTaken(family) ? withKind(reading, family) : last;
}

/** Whether a name stands at `i` that "and sons" follows: "hoss and sons". */
export function opensFamily(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if ((tokens.flags(i) & (COMMON | KIN | NUMERAL | ALLOWED)) !== 0) return false;
  return AND.has(tokens.hash(i + 1)) && FAMILY.has(tokens.hash(i + 2));
}

function withKind({ tokens }: Reading, last: number): number {
  const flags = tokens.flags(last + 1);
  return (flags & (ORG_HEAD | ORG_TAIL)) !== 0 && (flags & COMMON) === 0 ? last + 1 : last;
}

function mayJoin({ tokens }: Reading, i: number): boolean {
  return (
    tokens.kind(i) === WORD && tokens.length(i) > SHORTEST && (tokens.flags(i) & (ALLOWED | NUMERAL)) === 0
  );
}
