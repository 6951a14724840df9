import type { Kind } from '../kinds';
import {
  ALLOWED,
  COMMON,
  FIRST,
  GENERIC,
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
  UNIT,
  WORD_TOO,
} from '../lexicon/flags';
import { ALL_CAPS, CAPITAL, CAPITALS, LOWER, OPEN_WORDS, WORD } from '../scan/tokens';
import { FAMILY, nameEnd, opensPair } from './name-end';
import { ARTICLES, BESIDE, GREETINGS, isHyphenated, NAMING, OF, PREPOSITIONS, SPEECH } from './neighbours';
import { isNickname, isSaidToBe } from './nicknames';
import { companyBehindPerson } from './organisations';
import type { Reading } from './reading';
import { startsSentence } from './sentence';

const LONGEST_ACRONYM = 4;
const APOSTROPHE = 39;
const CURLY = 0x2019;
/** Names by lists, capitals, neighbours and words that announce them. */
export function findNames(reading: Reading): void {
  const { tokens, cased } = reading;
  const traits = cased ? CAPITALS | NAME_LIKE | PLACE : OPEN_WORDS | NAME_LIKE | PLACE;
  for (let i = tokens.next(0, traits); i < tokens.count; i = tokens.next(i + 1, traits)) {
    if (tokens.kind(i) !== WORD || reading.isTaken(i)) continue;
    if (isLongPlace(reading, i)) {
      i += 1;
      continue;
    }
    const first = i;
    if (!(cased ? isCapitalName(reading, i) : isPlainName(reading, i))) continue;
    const last = nameEnd(reading, first);
    const begin = runStart(reading, first);
    const kind = kindOf(reading, begin, last);
    reading.take(begin, last, kind);
    learn(reading, begin, last, kind);
    i = kind === 'PESSOA' ? withCompany(reading, last) : last;
  }
}

/** Masks the company that a person is said to be from; returns the last masked token. */
function withCompany(reading: Reading, person: number): number {
  const end = companyBehindPerson(reading, person + 2 < reading.tokens.count ? person + 1 : -1);
  if (end < 0) return person;
  reading.take(person + 2, end, 'EMPRESA');
  return end;
}

/** A town of two words: "São Paulo", "new york". */
function isLongPlace(reading: Reading, i: number): boolean {
  const { tokens, cased } = reading;
  if ((tokens.flags(i) & PLACE) === 0 || (tokens.flags(i + 1) & PLACE) === 0 || isTitled(reading, i))
    return false;
  return !cased || (tokens.caps(i) !== LOWER && tokens.caps(i + 1) !== LOWER);
}

/** With capitals: a list name, or any capital that is not due to the beginning of a sentence. */
function isCapitalName(reading: Reading, i: number): boolean {
  const { tokens, known } = reading;
  const flags = tokens.flags(i);
  const length = tokens.length(i);
  if (known.isOwn(tokens.hash(i)) || isAfterApostrophe(reading, i)) return false;
  if (tokens.caps(i) === LOWER) {
    if ((flags & FIRST) !== 0 && isTitled(reading, i)) return true;
    return isSureName(flags) && length > 2 && !reading.isWord(i);
  }
  if ((flags & (ALLOWED | MONTH | NUMERAL)) !== 0 && !isAnnounced(reading, i))
    return isNumeralName(reading, i);
  if (length === 1) return false;
  if (tokens.caps(i) === ALL_CAPS && length <= LONGEST_ACRONYM) {
    return length > 2 && isSureName(flags) && !reading.isWord(i);
  }
  return startsSentence(tokens, i) ? isNameInFront(reading, i) : isNameWithin(reading, i);
}

/** "Três Barras": a numeral with a capital that no sentence gave it, before a word with one. */
function isNumeralName(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if ((tokens.flags(i) & NUMERAL) === 0 || tokens.caps(i) !== CAPITAL || startsSentence(tokens, i))
    return false;
  return hasCapitalBehind(reading, i) && (tokens.flags(i + 1) & (NUMERAL | UNIT | MONTH)) === 0;
}

/** At the beginning of a sentence, where the capital says nothing. */
function isNameInFront(reading: Reading, i: number): boolean {
  const flags = reading.tokens.flags(i);
  if ((flags & COMMON) !== 0) return (flags & FIRST) !== 0 && isCalled(reading, i);
  if (isSureName(flags)) return (flags & FIRST) !== 0 || !reading.isWord(i);
  if ((flags & FIRST) !== 0 && hasCapitalNameBehind(reading, i, SURNAME)) return true;
  if (opensPair(reading, i)) return true;
  if (hasCapitalNameBehind(reading, i)) return (flags & (TITLE | PLACE)) === 0 || (flags & ORG_HEAD) !== 0;
  if ((flags & (PLACE | TITLE)) !== 0) return false;
  if ((flags & NAME_LIKE) !== 0) return isCalled(reading, i);
  return flags === 0 && reading.tokens.length(i) > 2 && !reading.isWord(i);
}

/** Further inside, where ordinary words have no capital. */
function isNameWithin(reading: Reading, i: number): boolean {
  const flags = reading.tokens.flags(i);
  if ((flags & (TITLE | KIN)) !== 0 && (flags & FIRST) === 0) return false;
  if ((flags & PLACE) !== 0) {
    const isPerson = (flags & FIRST) !== 0 && !isAfterPreposition(reading, i);
    return isPerson || isAnnounced(reading, i) || hasNameBehind(reading, i) || hasOrgBefore(reading, i);
  }
  if ((flags & COMMON) === 0 || (flags & FIRST) !== 0) return true;
  if ((flags & ORG_HEAD) !== 0 && hasCapitalBehind(reading, i)) return true;
  return isAnnounced(reading, i) || hasNameBehind(reading, i) || hasOrgBefore(reading, i);
}

/** Without capitals, and not within a longer word. */
const isPlainName = (reading: Reading, i: number): boolean =>
  isLikeName(reading, i) && !isAfterApostrophe(reading, i) && !isHyphenated(reading, i);

/** A sure list name, an unknown word, or a doubtful name with evidence. */
function isLikeName(reading: Reading, i: number): boolean {
  const { tokens, known } = reading;
  const flags = tokens.flags(i);
  const length = tokens.length(i);
  if ((flags & (ALLOWED | NUMERAL | MONTH)) !== 0 || length < 2 || known.isOwn(tokens.hash(i))) return false;
  if ((flags & FIRST) !== 0 && isNamedHere(reading, i)) return true;
  if ((flags & (SURNAME | COMMON)) === SURNAME && isTitled(reading, i)) return true;
  if (isGreeted(reading, i) || isNickname(reading, i)) return true;
  if ((flags & (COMMON | GENERIC)) !== 0) return false;
  if ((flags & PLACE) !== 0)
    return (flags & FIRST) !== 0 && (isAfterArticle(reading, i) || isAnySurname(reading, i + 1));
  if (isSureName(flags)) {
    if ((flags & FIRST) !== 0)
      return length > 2 || isAnnounced(reading, i) || isAfterArticle(reading, i) || !reading.isWord(i);
    return !reading.isWord(i) || isAnnounced(reading, i);
  }
  if ((flags & FIRST) !== 0 && (isAfterArticle(reading, i) || isAnySurname(reading, i + 1))) return true;
  if ((flags & NAME_LIKE) !== 0 && isSurname(reading, i + 1)) return true;
  if ((flags & ~(SURNAME | WORD_TOO)) === 0) return length > 2 && !reading.isWord(i);
  return false;
}

/** A doubtful name with a title, "my brother" or "they call me" in front, or greeted at the end. */
function isNamedHere(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const before = tokens.flags(i - 1);
  if ((before & (TITLE | KIN)) !== 0) return (tokens.flags(i) & COMMON) === 0 || (before & TITLE) !== 0;
  if (NAMING.has(tokens.hash(i - 1)) || (OF.has(tokens.hash(i - 1)) && NAMING.has(tokens.hash(i - 2))))
    return true;
  if ((tokens.flags(i) & COMMON) !== 0) {
    const isPlain = (tokens.flags(i) & (TITLE | PARTICLE | INTRO)) === 0 && tokens.length(i) > 2;
    return isPlain && isSureName(tokens.flags(i + 1)) && tokens.length(i + 1) > 3;
  }
  if (actsLikePerson(reading, i)) return true;
  return isVocative(reading, i);
}

/** "hey dub", "gracias pato": whoever is greeted by a word that is no common one. */
function isGreeted({ tokens }: Reading, i: number): boolean {
  const flags = tokens.flags(i);
  if ((flags & (COMMON | TITLE | KIN | PLACE | ORG_HEAD)) !== 0 || tokens.length(i) < 3) return false;
  return (tokens.flags(i - 1) & INTRO) !== 0 && GREETINGS.has(tokens.hash(i - 1));
}

/** What people do: "bill said", "with mark", "art's". */
function actsLikePerson({ tokens }: Reading, i: number): boolean {
  if (SPEECH.has(tokens.hash(i + 1)) || BESIDE.has(tokens.hash(i - 1))) return true;
  return tokens.isMark(i + 1, APOSTROPHE) && tokens.isGlued(i + 1) && tokens.isGlued(i + 2);
}

/** A surname that is no word, or a word that no dictionary has. */
function isSurname(reading: Reading, i: number): boolean {
  const flags = reading.tokens.flags(i);
  if (reading.tokens.kind(i) !== WORD || reading.tokens.length(i) < 3) return false;
  return isNamed(flags) || (flags === 0 && !reading.isWord(i));
}

function isAnySurname({ tokens }: Reading, i: number): boolean {
  return (tokens.flags(i) & (SURNAME | COMMON)) === SURNAME && tokens.length(i) > 2;
}

function isAfterApostrophe({ tokens }: Reading, i: number): boolean {
  return (
    tokens.isGlued(i) &&
    (tokens.isMark(i - 1, APOSTROPHE) || tokens.isMark(i - 1, CURLY)) &&
    tokens.isGlued(i - 1)
  );
}

const isAfterPreposition = ({ tokens }: Reading, i: number): boolean => PREPOSITIONS.has(tokens.hash(i - 1));
const isAfterArticle = ({ tokens }: Reading, i: number): boolean => ARTICLES.has(tokens.hash(i - 1));

const isSureName = (flags: number): boolean =>
  (flags & NAME_LIKE) !== 0 && (flags & (WORD_TOO | COMMON | PLACE)) === 0;
const isNamed = (flags: number): boolean => (flags & SURNAME) !== 0 && (flags & (COMMON | WORD_TOO)) === 0;

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
    tokens.length(next) < 2 ||
    tokens.caps(next) === LOWER ||
    (tokens.flags(next) & (ALLOWED | MONTH)) !== 0
  )
    return false;
  return of === 0
    ? (tokens.flags(next) & COMMON) === 0 || (tokens.flags(next) & NAME_LIKE) !== 0
    : (tokens.flags(next) & of) !== 0;
}

function hasCapitalBehind({ tokens }: Reading, i: number): boolean {
  return tokens.kind(i + 1) === WORD && tokens.length(i + 1) > 2 && tokens.caps(i + 1) !== LOWER;
}

function hasNameBehind({ tokens }: Reading, i: number): boolean {
  let next = i + 1;
  while ((tokens.flags(next) & PARTICLE) !== 0 && tokens.caps(next) === LOWER && next - i < 3) next += 1;
  const flags = tokens.flags(next);
  return (
    tokens.kind(next) === WORD &&
    tokens.length(next) > 1 &&
    tokens.caps(next) !== LOWER &&
    ((flags & (ALLOWED | PLACE)) === 0 || (flags & SURNAME) !== 0)
  );
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

function kindOf(reading: Reading, first: number, last: number): Kind {
  const { tokens, cased } = reading;
  let names = 0;
  for (let i = first; i <= last; i++) {
    const flags = tokens.flags(i);
    const isOrg = (flags & (ORG_HEAD | ORG_TAIL)) !== 0 && (flags & SURNAME) === 0;
    if (isOrg || FAMILY.has(tokens.hash(i))) return 'EMPRESA';
    if ((flags & FIRST) !== 0) names += 1;
  }
  const isPerson = names > 0 || (tokens.flags(first - 1) & TITLE) !== 0;
  return isPerson || (!cased && isSaidToBe(reading, first)) ? 'PESSOA' : 'EMPRESA';
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
