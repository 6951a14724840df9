import { fold } from '../fold';
import { hashOf } from '../hash';
import type { KnownCompany } from '../known/known-words';
import { NEEDS_EVIDENCE, NEEDS_NAME, SURE, UNKNOWN } from '../known/known-words';
import { isWithin } from '../known/phonetic';
import { COMMON, FIRST, INTRO, KIN, NUMERAL, PARTICLE, RARE, TITLE } from '../lexicon/flags';
import { LOWER, MARK, OPEN_WORDS, WORD } from '../scan/tokens';
import { nameEnd } from './name-end';
import { isThing } from './nicknames';
import type { Reading } from './reading';
import { startsSentence } from './sentence';

const LONGEST_GLUED = 14;
const SHORTEST_SHORT = 4;
const BEFORE_PEOPLE = new Set(['from', 'with', 'for', 'com', 'con', 'so'].map(hashOf));

/** The people and companies known from the meeting and the CRM: exact, folded, misspelt, cut in two. */
export function findKnown(reading: Reading): void {
  const { tokens, known } = reading;
  if (known.isEmpty) return;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind(i) === MARK || reading.isTaken(i)) continue;
    const mayKnow = known.mayKnow(tokens.hash(i));
    if (!mayKnow && !tokens.hasTrait(i, OPEN_WORDS | FIRST)) continue;
    const company = mayKnow ? companyAt(reading, i) : -1;
    if (company >= i) {
      reading.take(i, company, 'EMPRESA');
      i = company;
      continue;
    }
    const person = personAt(reading, i);
    if (person < i) continue;
    const last = nameEnd(reading, person);
    reading.take(i, last, 'PESSOA');
    i = last;
  }
}

/** The last token of a known person's name that begins here, or -1. */
function personAt(reading: Reading, i: number): number {
  if (!isPersonWord(reading, i)) return gluedAt(reading, i);
  let last = i;
  for (;;) {
    let next = last + 1;
    while (tokensAre(reading, next, PARTICLE) && next - last < 3) next += 1;
    if (!goesOn(reading, last, next)) return last;
    if (reading.cased && reading.tokens.caps(next) === LOWER && reading.tokens.caps(i) !== LOWER) return last;
    last = next;
  }
}

function goesOn({ tokens, known }: Reading, last: number, next: number): boolean {
  const found = known.person(tokens.hash(next));
  if (found === UNKNOWN || tokens.kind(next) !== WORD) return false;
  return found !== NEEDS_NAME || known.isPair(tokens.hash(last), tokens.hash(next));
}

const tokensAre = ({ tokens }: Reading, i: number, flag: number): boolean => (tokens.flags(i) & flag) !== 0;

function isPersonWord(reading: Reading, i: number): boolean {
  const { tokens, known, cased } = reading;
  const found = known.mayKnow(tokens.hash(i)) ? known.person(tokens.hash(i)) : 0;
  if (found === SURE) return true;
  const isCapital = cased && tokens.caps(i) !== LOWER;
  if (found === NEEDS_EVIDENCE) return isCapital || hasEvidence(reading, i);
  if (found === NEEDS_NAME && standsAsName(reading, i)) return true;
  const flags = tokens.flags(i);
  if (!cased && isShortName(reading, i)) return true;
  if (
    tokens.kind(i) !== WORD ||
    tokens.length(i) < 3 ||
    (flags & (COMMON | NUMERAL)) !== 0 ||
    known.isOwn(tokens.hash(i))
  )
    return false;
  if (!isCapital && reading.isWord(i)) return false;
  return known.isLike(tokens.hash(i), () => tokens.word(i));
}

/** "flor" for Florencia, "vete" for Ivete: a short form that is a word as well, where no thing is meant. */
function isShortName(reading: Reading, i: number): boolean {
  const { tokens, known } = reading;
  const flags = tokens.flags(i);
  if (tokens.kind(i) !== WORD || tokens.length(i) < SHORTEST_SHORT || (flags & NUMERAL) !== 0) return false;
  const isOpen = (flags & COMMON) === 0 ? tokens.hasTrait(i, RARE) : (flags & FIRST) !== 0;
  return isOpen && !isThing(reading, i) && known.isShortOf(tokens.hash(i), () => tokens.word(i));
}

/** An ordinary word that is a name elsewhere: with a capital inside a sentence, or with the next word of that name. */
function standsAsName(reading: Reading, i: number): boolean {
  const { tokens, known } = reading;
  if (hasTellingCapital(reading, i)) return true;
  let next = i + 1;
  while (tokensAre(reading, next, PARTICLE) && next - i < 3) next += 1;
  return known.isPair(tokens.hash(i), tokens.hash(next));
}

const hasTellingCapital = ({ tokens, cased }: Reading, i: number): boolean =>
  cased && tokens.caps(i) !== LOWER && !startsSentence(tokens, i);

/** A known name that is a word as well: next to another name, after a title or a greeting, or called at the end. */
function hasEvidence({ tokens, known, cased }: Reading, i: number): boolean {
  if (known.has(tokens.hash(i - 1)) || known.person(tokens.hash(i + 1)) === SURE) return true;
  if ((tokens.flags(i - 1) & PARTICLE) !== 0 && known.has(tokens.hash(i - 2))) return true;
  if (cased) return false;
  if (i === tokens.count - 1 && i > 0) return true;
  return (tokens.flags(i - 1) & (TITLE | INTRO | KIN)) !== 0 || BEFORE_PEOPLE.has(tokens.hash(i - 1));
}

/** A known name cut in two: "Geni Valdo". */
function gluedAt(reading: Reading, i: number): number {
  const { tokens, known } = reading;
  if (tokens.kind(i + 1) !== WORD || tokens.kind(i) !== WORD) return -1;
  if (((tokens.flags(i) | tokens.flags(i + 1)) & (COMMON | NUMERAL)) !== 0) return -1;
  const length = tokens.length(i) + tokens.length(i + 1);
  if (length < 6 || length > LONGEST_GLUED) return -1;
  if (reading.isWord(i) && reading.isWord(i + 1)) return -1;
  const both = Math.imul(tokens.hash(i), 31) ^ tokens.hash(i + 1);
  return known.isLike(both, () => tokens.word(i) + tokens.word(i + 1)) ? i + 1 : -1;
}

/** The last token of a known company that begins here, or -1. */
function companyAt(reading: Reading, i: number): number {
  let best = -1;
  for (const { company, at } of reading.known.companiesWith(reading.tokens.hash(i))) {
    const last = companyEnd(reading, i, company, at);
    if (last > best) best = last;
  }
  return best;
}

function companyEnd(reading: Reading, i: number, company: KnownCompany, at: number): number {
  const { tokens, cased } = reading;
  const { elsewhere } = company;
  let last = -1;
  let said = 0;
  let telling = false;
  for (let k = 0; at + k < company.hashes.length; k++) {
    const token = i + k;
    if (tokens.kind(token) === MARK || !isSameWord(reading, token, company, at + k)) break;
    if (company.words[at + k]?.length === 1 || (tokens.flags(token) & PARTICLE) !== 0) continue;
    said += 1;
    last = token;
    const isCapital = elsewhere ? hasTellingCapital(reading, token) : cased && tokens.caps(token) !== LOWER;
    const isFrequent = (tokens.flags(token) & COMMON) !== 0 || (elsewhere && reading.isWord(token));
    if (company.isGeneric[at + k] !== true && (isCapital || !isFrequent)) telling = true;
  }
  // The whole name of a company elsewhere is masked however it is written: masked in one place, it may stand in no other.
  const isWhole = at === 0 && last === i + company.hashes.length - 1;
  return telling || (said >= 2 && (isWhole || !elsewhere)) ? last : -1;
}

function isSameWord({ tokens }: Reading, token: number, company: KnownCompany, at: number): boolean {
  if (tokens.hash(token) === company.hashes[at]) return true;
  const word = company.words[at] ?? '';
  if (company.elsewhere || word.length < 5 || tokens.length(token) < 4 || at === 0) return false;
  return isWithin(fold(tokens.word(token)), word, word.length > 6 ? 2 : 1);
}
