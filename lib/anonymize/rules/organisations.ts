import { COMMON, NUMERAL, ORG_HEAD, PARTICLE } from '../lexicon/flags';
import { WORD } from '../scan/tokens';
import type { Reading } from './reading';

/** Without capitals: "colégio pinhalzinho", "banco iguaçu norte": a kind of company and words that are no plain ones. */
export function findOrganisations(reading: Reading): void {
  const { tokens, cased, lexicon } = reading;
  if (cased) return;
  for (let i = 0; i + 1 < tokens.count; i++) {
    if ((tokens.flags(i) & ORG_HEAD) === 0 || reading.isTaken(i)) continue;
    let last = i;
    let isTelling = false;
    for (let k = i + 1; k <= i + 4 && tokens.kind(k) === WORD && !reading.isTaken(k); k++) {
      const flags = tokens.flags(k);
      if ((flags & PARTICLE) !== 0 && last === k - 1 && k > i + 1) continue;
      if ((flags & (COMMON | NUMERAL)) !== 0) break;
      if ((flags & ~ORG_HEAD) !== 0 || !lexicon.isWord(tokens.hash(k))) isTelling = true;
      last = k;
    }
    if (!isTelling || last === i) continue;
    reading.take(i, last, 'EMPRESA');
    i = last;
  }
}
