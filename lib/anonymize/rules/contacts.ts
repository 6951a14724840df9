import { hashesOf, hashOf } from '../hash';
import { COMMON, CONTACT_CUE, FIRST, NAME_LIKE, NUMERAL, PARTICLE, WORD_TOO } from '../lexicon/flags';
import { MARK, MARKS, MIXED, NUMBER, WORD } from '../scan/tokens';
import type { Reading } from './reading';

const AT = 64;
const DOT = 46;
const COLON = 58;
const LONGEST_ADDRESS = 320;

const TLD = hashesOf(
  'com net org br co uk us ca io mx ar cl pe ec uy py bo ve es pt eu app dev ai gov edu med adv eng coop ind info biz mil tec jus tv me shop store online site cloud tech ltd emp agr art blog',
);
/** Endings that are words as well: only after a spoken dot. */
const WORD_TLD = hashesOf(
  'tienda moda casa viajes salud fit coop club group agency law dental clinic health care center solutions digital media studio design global world network pro vip top life live team work works company services energy farm food house land homes today zone run fun page social radio bio vet lat gob int inc llc rio',
);
const SPOKEN_AT = hashesOf('arroba arrouba');
const ENGLISH_AT = hashOf('at');
const SPOKEN_DOT = hashesOf('ponto punto dot');
const JOINERS = hashesOf(
  'ponto punto dot underline underscore anderline underlaine anderscore sublinhado subrayado subguion traco hifen dash hyphen guion guiao guionbajo bajo',
);
/** Names of letters that are no common words. */
const LETTERS = hashesOf(
  'aga jota eme ene efe erre xis ipsilon dablio hache ese equis zeta uve cu ge be eñe enie ye ere doubleyou zed zee',
);
const MAIL = hashesOf('email mail correo');
const IS = hashesOf('e es is seria fica queda');
const LONGEST_ENDING = 12;
const WWW = hashesOf('www http https');
const MAY_CONTACT = MARKS | CONTACT_CUE;
const LONGEST_DOMAIN = 8;
const LONGEST_LOCAL = 9;
const FURTHEST_CUE = 14;
const SHORTEST_SURNAME = 4;

/** Written and spoken e-mail addresses, web addresses and handles. */
export function findContacts(reading: Reading): void {
  const { tokens } = reading;
  for (let i = tokens.next(0, MAY_CONTACT); i < tokens.count; i = tokens.next(i + 1, MAY_CONTACT)) {
    if (reading.isTaken(i)) continue;
    if (tokens.kind(i) === MARK) {
      if (tokens.hash(i) === AT) i = written(reading, i, 'EMAIL');
      else if (tokens.hash(i) === DOT && isDomainDot(reading, i)) i = written(reading, i, 'LINK');
    } else {
      if (SPOKEN_AT.has(tokens.hash(i)) || tokens.hash(i) === ENGLISH_AT) i = spokenEmail(reading, i);
      else if (SPOKEN_DOT.has(tokens.hash(i))) i = spokenLink(reading, i);
      else if (WWW.has(tokens.hash(i)) && tokens.isGlued(i + 1)) i = written(reading, i, 'LINK');
    }
  }
}

/** A dot between two words without spaces, the second one a top-level domain, or followed by one; or three words in a chain. */
function isDomainDot({ tokens }: Reading, i: number): boolean {
  if (!tokens.isGlued(i) || !tokens.isGlued(i + 1) || tokens.kind(i - 1) === MARK) return false;
  const isChain =
    tokens.isMark(i + 2, DOT) &&
    tokens.isGlued(i + 2) &&
    tokens.isGlued(i + 3) &&
    tokens.kind(i + 3) === WORD;
  if (isChain && tokens.kind(i + 1) === WORD && tokens.kind(i - 1) === WORD && tokens.length(i - 1) > 1)
    return true;
  return tokens.kind(i + 1) === WORD && TLD.has(tokens.hash(i + 1)) && tokens.length(i - 1) > 1;
}

/** Everything around without a space; quotes, brackets and commas end it. */
function written(reading: Reading, at: number, kind: 'EMAIL' | 'LINK'): number {
  const { tokens } = reading;
  let first = at;
  while (
    first > 0 &&
    tokens.isGlued(first) &&
    isAddressPart(reading, first - 1) &&
    near(reading, first - 1, at)
  )
    first -= 1;
  let last = at;
  while (tokens.isGlued(last + 1) && isAddressPart(reading, last + 1) && near(reading, last + 1, at))
    last += 1;
  while (last > at && tokens.kind(last) === MARK && tokens.hash(last) !== 47) last -= 1;
  while (first < at && tokens.kind(first) === MARK) first += 1;
  if (last > at || first < at) reading.take(first, last, kind);
  return last;
}

function near({ tokens }: Reading, i: number, at: number): boolean {
  return Math.abs(tokens.start(i) - tokens.start(at)) < LONGEST_ADDRESS;
}

function isAddressPart({ tokens }: Reading, i: number): boolean {
  return tokens.kind(i) !== MARK || !'\n\r"\'()<>[]{},;|«»“”@'.includes(String.fromCharCode(tokens.hash(i)));
}

/** "ana ponto silva arroba empresa ponto com ponto br". */
function spokenEmail(reading: Reading, at: number): number {
  const { tokens } = reading;
  const last = domainEnd(reading, at + 1);
  if (last < 0 && tokens.hash(at) === ENGLISH_AT) return at;
  const first = localStart(reading, at);
  if (first === at && last < 0) return at;
  const end = last < 0 ? loneDomainEnd(reading, at) : last;
  reading.take(first, end, 'EMAIL');
  reading.state.dictation = Math.max(reading.state.dictation, 2);
  return end;
}

/** The last word of "empresa ponto com ponto br", or -1: some words, a spoken dot, an ending. */
function domainEnd(reading: Reading, from: number): number {
  const { tokens } = reading;
  for (let i = from; i < from + LONGEST_DOMAIN && i < tokens.count; i++) {
    if (tokens.kind(i) === MARK && !tokens.isMark(i, DOT) && tokens.hash(i) !== 45) return -1;
    const isDot = SPOKEN_DOT.has(tokens.hash(i)) || tokens.isMark(i, DOT);
    if (!isDot || i === from || !isEnding(reading, i)) continue;
    let end = i + 1;
    while (
      (SPOKEN_DOT.has(tokens.hash(end + 1)) || (tokens.isMark(end + 1, DOT) && tokens.isGlued(end + 2))) &&
      isEnding(reading, end + 1)
    ) {
      end += 2;
    }
    return tokens.hash(end + 1) === hashOf('br') ? end + 1 : end;
  }
  return -1;
}

/** Whether an ending of a domain stands behind the dot: after a spoken one any word that is no common one. */
function isEnding({ tokens }: Reading, dot: number): boolean {
  if (TLD.has(tokens.hash(dot + 1))) return true;
  const isCommon = (tokens.flags(dot + 1) & COMMON) !== 0 && !WORD_TLD.has(tokens.hash(dot + 1));
  const isWord = tokens.kind(dot + 1) === WORD && !isCommon;
  return isWord && SPOKEN_DOT.has(tokens.hash(dot)) && tokens.length(dot + 1) <= LONGEST_ENDING;
}

/** A domain that nobody finished: what follows the @ up to an ordinary word. */
function loneDomainEnd({ tokens }: Reading, at: number): number {
  let end = at;
  while (end < at + 4 && tokens.kind(end + 1) === WORD && (tokens.flags(end + 1) & (COMMON | PARTICLE)) === 0)
    end += 1;
  return end === at && tokens.kind(at + 1) === WORD ? at + 1 : end;
}

/** Where the part before the @ begins: the word next to it, and others as long as they belong to it. */
function localStart(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (at === 0 || (tokens.kind(at - 1) === MARK && !'.-_'.includes(String.fromCharCode(tokens.hash(at - 1)))))
    return at;
  let first = at - 1;
  for (let i = at - 2; i >= 0 && at - i <= LONGEST_LOCAL; i--) {
    if (JOINERS.has(tokens.hash(i + 1)) || JOINERS.has(tokens.hash(i)) || isLocalWord(reading, i)) first = i;
    else break;
  }
  while (
    first < at - 1 &&
    (JOINERS.has(tokens.hash(first)) ||
      (tokens.flags(first) & COMMON &&
        !(tokens.flags(first) & NUMERAL) &&
        !JOINERS.has(tokens.hash(first + 1))))
  ) {
    first += 1;
  }
  return Math.min(first, behindCue(reading, at) ?? first);
}

/** What stands between "my e-mail is" and the @ is the address, however it was heard. */
function behindCue({ tokens }: Reading, at: number): number | undefined {
  for (let i = at - 1; i > 0 && at - i <= FURTHEST_CUE; i--) {
    if (tokens.kind(i) === MARK && !'.-_:'.includes(String.fromCharCode(tokens.hash(i)))) return undefined;
    const isCopula = IS.has(tokens.hash(i)) || tokens.isMark(i, COLON);
    if (isCopula && i < at - 1 && MAIL.has(tokens.hash(i - 1))) return i + 1;
  }
  return undefined;
}

function isLocalWord({ tokens, known, lexicon }: Reading, i: number): boolean {
  const kind = tokens.kind(i);
  if (kind === NUMBER || kind === MIXED) return true;
  if (kind !== WORD) return false;
  const flags = tokens.flags(i);
  if (known.has(tokens.hash(i)) || LETTERS.has(tokens.hash(i))) return true;
  if (flags & NUMERAL && (flags & COMMON) === 0) return true;
  if (flags & COMMON) return (flags & NUMERAL) !== 0 && tokens.length(i) > 2;
  if (tokens.length(i) === 1) return !tokens.isGlued(i);
  if (flags & NAME_LIKE) return (flags & (FIRST | WORD_TOO)) !== 0;
  return flags === 0 && !lexicon.isWord(tokens.hash(i));
}

/** "flordopequi ponto vitrio ponto com ponto br". */
function spokenLink(reading: Reading, dot: number): number {
  const { tokens } = reading;
  if (isInitial(reading, dot)) {
    reading.take(dot - 1, dot + 1, 'EMAIL');
    return dot + 1;
  }
  const isDictated = reading.state.dictation > 0 && isEnding(reading, dot);
  if (dot === 0 || tokens.kind(dot - 1) !== WORD || !(isDictated || TLD.has(tokens.hash(dot + 1))))
    return dot;
  const last = domainEnd(reading, dot - 1);
  if (last < 0) return dot;
  let first = dot - 1;
  while (first >= 2 && SPOKEN_DOT.has(tokens.hash(first - 1)) && tokens.kind(first - 2) === WORD) first -= 2;
  while (first > 0 && isLocalWord(reading, first - 1) && tokens.kind(first - 1) === WORD) first -= 1;
  reading.take(first, last, 'LINK');
  return last;
}

/** The first part of an address alone: "b dot rashid". */
function isInitial({ tokens, lexicon }: Reading, dot: number): boolean {
  if (
    dot === 0 ||
    tokens.length(dot - 1) !== 1 ||
    tokens.kind(dot - 1) !== WORD ||
    tokens.kind(dot + 1) !== WORD
  )
    return false;
  const flags = tokens.flags(dot + 1);
  if ((flags & (COMMON | NUMERAL)) !== 0 || tokens.length(dot + 1) < SHORTEST_SURNAME) return false;
  return (flags & NAME_LIKE) !== 0 || !lexicon.isWord(tokens.hash(dot + 1));
}
