import type { Kind } from '../kinds';
import {
  ALLOWED,
  COMMON,
  FIRST,
  INTRO,
  KIN,
  MONTH,
  NAME_LIKE,
  NUMERAL,
  ORG_HEAD,
  ORG_TAIL,
  PARTICLE,
  PLACE,
  SURNAME,
  TITLE,
  WORD_TOO,
} from '../lexicon/flags';
import { ALL_CAPS, LOWER, WORD } from '../scan/tokens';
import type { Reading } from './reading';
import { startsSentence } from './sentence';

const LONGEST_ACRONYM = 4;
const HYPHEN = 45;
const AMPERSAND = 38;

/** Names by lists, capitals, neighbours and words that announce them. */
export function findNames(reading: Reading): void {
  const { tokens } = reading;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind(i) !== WORD || reading.isTaken(i)) continue;
    const first = i;
    if (!(reading.cased ? isCapitalName(reading, i) : isPlainName(reading, i))) continue;
    const last = runEnd(reading, first);
    const begin = runStart(reading, first);
    const kind = kindOf(reading, begin, last);
    reading.take(begin, last, kind);
    learn(reading, begin, last, kind);
    i = last;
  }
}

/** With capitals: a list name, or any capital that is not due to the beginning of a sentence. */
function isCapitalName(reading: Reading, i: number): boolean {
  const { tokens, lexicon, known } = reading;
  const flags = tokens.flags(i);
  const hash = tokens.hash(i);
  const isName = (flags & NAME_LIKE) !== 0;
  if (known.isOwn(hash)) return false;
  if (tokens.caps(i) === LOWER) return isSureName(flags) && tokens.length(i) > 2 && !lexicon.isWord(hash);
  if ((flags & (ALLOWED | MONTH | NUMERAL)) !== 0 && !isAnnounced(reading, i)) return false;
  const length = tokens.length(i);
  if (length === 1) return false;
  if (tokens.caps(i) === ALL_CAPS && length <= LONGEST_ACRONYM)
    return isSureName(flags) && !lexicon.isWord(hash) && length > 2;
  if (startsSentence(tokens, i)) {
    if ((flags & COMMON) !== 0) return (flags & FIRST) !== 0 && isCalled(reading, i);
    if (isSureName(flags)) return (flags & SURNAME) === 0 || (flags & FIRST) !== 0 || !lexicon.isWord(hash);
    if (hasCapitalNameBehind(reading, i)) return (flags & (TITLE | PLACE)) === 0 || (flags & ORG_HEAD) !== 0;
    if ((flags & (PLACE | TITLE)) !== 0) return false;
    if (isName) return isCalled(reading, i);
    return flags === 0 && !lexicon.isWord(hash) && length > 2;
  }
  if ((flags & (TITLE | KIN)) !== 0 && (flags & FIRST) === 0) return false;
  if ((flags & PLACE) !== 0)
    return isAnnounced(reading, i) || hasCapitalNameBehind(reading, i, SURNAME) || hasOrgBefore(reading, i);
  if ((flags & COMMON) !== 0)
    return isAnnounced(reading, i) || hasNameBehind(reading, i) || hasOrgBefore(reading, i);
  return true;
}

/** Without capitals: a sure list name, an unknown word, or a doubtful name with evidence. */
function isPlainName(reading: Reading, i: number): boolean {
  const { tokens, lexicon, known } = reading;
  const flags = tokens.flags(i);
  const length = tokens.length(i);
  if ((flags & (ALLOWED | NUMERAL | MONTH)) !== 0 || length < 2 || known.isOwn(tokens.hash(i))) return false;
  if ((flags & COMMON) !== 0) return (flags & FIRST) !== 0 && isTitled(reading, i);
  if (isHyphenated(reading, i)) return false;
  if (isSureName(flags))
    return (flags & FIRST) !== 0
      ? length > 2 || isAnnounced(reading, i)
      : !lexicon.isWord(tokens.hash(i)) || isAnnounced(reading, i);
  if ((flags & PLACE) !== 0) return false;
  if ((flags & FIRST) !== 0)
    return isTitled(reading, i) || isNamed(tokens.flags(i + 1)) || isVocative(reading, i);
  if (flags === 0 || flags === SURNAME || flags === (SURNAME | WORD_TOO))
    return length > 2 && !lexicon.isWord(tokens.hash(i));
  return false;
}

const isSureName = (flags: number): boolean =>
  (flags & NAME_LIKE) !== 0 && (flags & (WORD_TOO | COMMON | PLACE)) === 0;
const isNamed = (flags: number): boolean => (flags & SURNAME) !== 0 && (flags & (COMMON | WORD_TOO)) === 0;

function isHyphenated({ tokens }: Reading, i: number): boolean {
  return (
    (tokens.isMark(i - 1, HYPHEN) && tokens.isGlued(i)) ||
    (tokens.isMark(i + 1, HYPHEN) && tokens.isGlued(i + 1))
  );
}

/** After a title, a greeting, "my partner" or "this is". */
function isAnnounced({ tokens }: Reading, i: number): boolean {
  return (tokens.flags(i - 1) & (TITLE | INTRO)) !== 0;
}

function isTitled({ tokens }: Reading, i: number): boolean {
  return (tokens.flags(i - 1) & TITLE) !== 0;
}

/** Greeted at the end of a text without marks: "obrigado clara". */
function isVocative({ tokens }: Reading, i: number): boolean {
  return (tokens.flags(i - 1) & INTRO) !== 0 && (i === tokens.count - 1 || i <= 2);
}

/** At the beginning, followed by a comma or another mark: "Clara, tudo bem?". */
function isCalled({ tokens }: Reading, i: number): boolean {
  return tokens.isMark(i + 1, 44) && (tokens.flags(i) & FIRST) !== 0 && (tokens.flags(i) & ALLOWED) === 0;
}

function hasCapitalNameBehind({ tokens }: Reading, i: number, of = 0): boolean {
  let next = i + 1;
  while ((tokens.flags(next) & PARTICLE) !== 0 && next - i < 3) next += 1;
  if (
    tokens.kind(next) !== WORD ||
    tokens.caps(next) === LOWER ||
    (tokens.flags(next) & (ALLOWED | MONTH)) !== 0
  )
    return false;
  return of === 0
    ? (tokens.flags(next) & COMMON) === 0 || (tokens.flags(next) & NAME_LIKE) !== 0
    : (tokens.flags(next) & of) !== 0;
}

function hasNameBehind({ tokens }: Reading, i: number): boolean {
  return tokens.kind(i + 1) === WORD && tokens.caps(i + 1) !== LOWER && (tokens.flags(i + 1) & ALLOWED) === 0;
}

function hasOrgBefore({ tokens }: Reading, i: number): boolean {
  return (tokens.flags(i - 1) & ORG_HEAD) !== 0 && tokens.kind(i - 1) === WORD;
}

/** Goes left over capitals that belong to the name: "Serra" in "Serra Azul", "Banco" in "Banco Nortesul". */
function runStart(reading: Reading, first: number): number {
  const { tokens, cased } = reading;
  let begin = first;
  while (begin > 0 && !reading.isTaken(begin - 1) && tokens.kind(begin - 1) === WORD) {
    const flags = tokens.flags(begin - 1);
    const isOrg = (flags & ORG_HEAD) !== 0;
    if (
      !(cased
        ? tokens.caps(begin - 1) !== LOWER && isOrg && !startsSentence(tokens, begin)
        : isOrg && begin === first)
    )
      break;
    begin -= 1;
  }
  return begin;
}

/** Goes right over what belongs to the name. */
function runEnd(reading: Reading, first: number): number {
  const { tokens } = reading;
  let last = first;
  for (;;) {
    let next = last + 1;
    if (tokens.isMark(next, HYPHEN) && tokens.isGlued(next) && tokens.isGlued(next + 1)) next += 1;
    else if (tokens.isMark(next, AMPERSAND)) next += 1;
    while ((tokens.flags(next) & PARTICLE) !== 0 && next - last < 3 && tokens.caps(next) === LOWER) next += 1;
    if (tokens.kind(next) !== WORD || reading.isTaken(next)) return last;
    if (
      !(reading.cased
        ? goesOnWithCapital(reading, next, next > last + 1)
        : goesOn(reading, next, next > last + 1))
    )
      return last;
    last = next;
  }
}

function goesOnWithCapital(reading: Reading, next: number, overParticle: boolean): boolean {
  const { tokens } = reading;
  const flags = tokens.flags(next);
  if (tokens.caps(next) === LOWER || reading.known.isOwn(tokens.hash(next))) return false;
  if ((flags & (ALLOWED | MONTH)) !== 0 && (flags & NAME_LIKE) === 0) return false;
  return !(overParticle && (flags & PLACE) !== 0 && (flags & SURNAME) === 0);
}

function goesOn({ tokens, lexicon }: Reading, next: number, overParticle: boolean): boolean {
  const flags = tokens.flags(next);
  if ((flags & (ALLOWED | NUMERAL | MONTH)) !== 0 || tokens.length(next) < 2) return false;
  if ((flags & COMMON) !== 0) return false;
  if ((flags & SURNAME) !== 0) return !overParticle || (flags & WORD_TOO) === 0 || (flags & FIRST) === 0;
  if (overParticle) return false;
  if ((flags & (FIRST | ORG_TAIL)) !== 0) return true;
  return flags === 0 && !lexicon.isWord(tokens.hash(next));
}

function kindOf({ tokens }: Reading, first: number, last: number): Kind {
  let names = 0;
  for (let i = first; i <= last; i++) {
    const flags = tokens.flags(i);
    if ((flags & (ORG_HEAD | ORG_TAIL)) !== 0 && (flags & SURNAME) === 0) return 'EMPRESA';
    if ((flags & FIRST) !== 0) names += 1;
  }
  return names > 0 || (tokens.flags(first - 1) & TITLE) !== 0 ? 'PESSOA' : 'EMPRESA';
}

/** Names with good evidence are masked in the whole document, wherever they stand without evidence. */
function learn(reading: Reading, first: number, last: number, kind: Kind): void {
  const { tokens, state, cased } = reading;
  for (let i = first; i <= last; i++) {
    if (tokens.kind(i) !== WORD || tokens.length(i) < 4) continue;
    if ((tokens.flags(i) & (COMMON | PARTICLE | ORG_HEAD | ORG_TAIL | PLACE)) !== 0) continue;
    if (!cased || !startsSentence(tokens, i)) state.learnt.set(tokens.hash(i), kind);
  }
}
