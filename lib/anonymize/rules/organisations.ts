import { hashOf } from '../hash';
import {
  ALLOWED,
  COMMON,
  FIRST,
  GENERIC,
  NAME_LIKE,
  NUMERAL,
  ORG_HEAD,
  ORG_TAIL,
  ORG_WORD,
  PARTICLE,
  PLACE,
} from '../lexicon/flags';
import { WORD } from '../scan/tokens';
import type { Reading } from './reading';

const MOST_WORDS = 4;
/** What stands before a company that is named: "da", "na", "at". */
const BEFORE = new Set(
  'da do na no a o pela pelo pra pro com e ou de la el del en con al los las the at from with by for of called over to like em à os as um uma'
    .split(' ')
    .map(hashOf),
);

/** Companies without capitals: "colégio pinhalzinho", "banco serra dourada", "mangabeira contábil". */
export function findOrganisations(reading: Reading): void {
  const { tokens, cased } = reading;
  if (cased) return;
  for (let i = 0; i < tokens.count; i++) {
    if (reading.isTaken(i) || tokens.kind(i) !== WORD) continue;
    const flags = tokens.flags(i);
    const last = (flags & ORG_HEAD) !== 0 ? behindHead(reading, i) : -1;
    if (last > i) {
      take(reading, i, last);
      i = last;
    } else if ((flags & ORG_TAIL) !== 0) {
      const first = beforeTail(reading, i);
      if (first < i) take(reading, first, i);
    }
  }
}

function take(reading: Reading, first: number, last: number): void {
  const { tokens, state } = reading;
  reading.take(first, last, 'EMPRESA');
  for (let i = first; i <= last; i++) {
    const isPlain = (tokens.flags(i) & (COMMON | PARTICLE | ORG_HEAD | ORG_TAIL | ORG_WORD | PLACE)) !== 0;
    if (!isPlain && tokens.length(i) > 4 && !reading.isWord(i)) state.learnt.set(tokens.hash(i), 'EMPRESA');
  }
}

/** The kind of company and the words that name it. A kind that is a common word takes a telling name. */
function behindHead(reading: Reading, head: number): number {
  const { tokens } = reading;
  const isWeak = (tokens.flags(head) & COMMON) !== 0;
  let last = head;
  let isTelling = !isWeak && BEFORE.has(tokens.hash(head - 1));
  for (let k = head + 1; k <= head + MOST_WORDS && tokens.kind(k) === WORD && !reading.isTaken(k); k++) {
    const flags = tokens.flags(k);
    if ((flags & PARTICLE) !== 0 && k === last + 1 && k > head + 1) continue;
    const isNaming = (flags & ORG_WORD) !== 0;
    if ((flags & (GENERIC | NUMERAL | ALLOWED)) !== 0 && !isNaming) break;
    if ((flags & COMMON) !== 0 && !(isNaming && (flags & PARTICLE) === 0)) break;
    if (last > head && !isNaming && isPlainWord(reading, k)) break;
    if (!isPlainWord(reading, k)) isTelling = true;
    else if (isNaming && last > head) isTelling = true;
    last = k;
  }
  return isTelling ? last : -1;
}

/** One or two words before "contábil", "energia", "freight", with an article or a preposition in front of them. */
function beforeTail(reading: Reading, tail: number): number {
  const { tokens } = reading;
  let first = tail;
  while (first > 0 && tail - first < 2 && isNamePart(reading, first - 1)) first -= 1;
  if (first === tail) return tail;
  const isFront = first === 0 || BEFORE.has(tokens.hash(first - 1));
  const isTelling = !isPlainWord(reading, tail - 1) || !isPlainWord(reading, first);
  return isFront || isTelling ? first : tail;
}

function isNamePart(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const flags = tokens.flags(i);
  return (
    tokens.kind(i) === WORD &&
    !reading.isTaken(i) &&
    (flags & (COMMON | NUMERAL | GENERIC | PARTICLE | ALLOWED)) === 0
  );
}

function isPlainWord(reading: Reading, i: number): boolean {
  const flags = reading.tokens.flags(i);
  return (flags & (NAME_LIKE | PLACE)) === 0 || (flags & FIRST) !== 0 ? reading.isWord(i) : false;
}
