import { ALLOWED, NUMERAL } from '../lexicon/flags';
import { MARKS, WORD } from '../scan/tokens';
import { withTrade } from './family-companies';
import { learnCompany } from './learn-company';
import type { Reading } from './reading';

const AMPERSAND = 38;
const SHORTEST = 2;

/** Companies that two names make, without capitals: "tijolo & meio", "sage & stone hotels". */
export function findJoinedCompanies(reading: Reading): void {
  const { tokens, cased } = reading;
  if (cased) return;
  for (let i = tokens.next(1, MARKS); i < tokens.count - 1; i = tokens.next(i + 1, MARKS)) {
    if (!tokens.isMark(i, AMPERSAND) || !mayJoin(reading, i - 1) || !mayJoin(reading, i + 1)) continue;
    const last = withTrade(reading, i + 1);
    reading.take(i - 1, last, 'EMPRESA');
    learnCompany(reading, i - 1, last);
  }
}

function mayJoin({ tokens }: Reading, i: number): boolean {
  return (
    tokens.kind(i) === WORD && tokens.length(i) > SHORTEST && (tokens.flags(i) & (ALLOWED | NUMERAL)) === 0
  );
}
