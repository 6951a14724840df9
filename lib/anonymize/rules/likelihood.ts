import {
  ALLOWED,
  COMMON,
  FIRST,
  GENERIC,
  KIN,
  MONTH,
  NAME_LIKE,
  NUMERAL,
  ORG_HEAD,
  ORG_TAIL,
  ORG_WORD,
  PARTICLE,
  PLACE,
  RARE,
  TITLE,
  WORD_TOO,
} from '../lexicon/flags';
import { LIKELY_BITS, LIKELY_SCALE } from '../lexicon/likely-weights';
import { type Tokens, UNUSUAL_WORDS } from '../scan/tokens';

/** What the signs of a word are read from. */
export interface Line {
  readonly tokens: Tokens;
  isTaken(i: number): boolean;
  isCompany(i: number): boolean;
}

/** Which words may be names by what stands around them: those that name, and those that nobody says in sales calls. */
export const MAY_BE_NAME = RARE | NAME_LIKE;
/** Words of these uses are no names, whatever stands around them. */
export const NO_NAME = NUMERAL | ALLOWED | MONTH | PARTICLE | GENERIC | KIN | TITLE;
/** Whether the word at `i` may be a name by its kind, or be part of the company beside it. */
export function mayBeName(line: Line, i: number): boolean {
  const { tokens } = line;
  if (tokens.hasTrait(i, NO_NAME) || tokens.length(i) < 2) return false;
  return tokens.hasTrait(i, MAY_BE_NAME) || (i > 0 && line.isTaken(i - 1)) || line.isCompany(i + 1);
}

/** How many signs a word has. */
export const SIGNS = 9;

const CLASS =
  RARE | NAME_LIKE | FIRST | WORD_TOO | COMMON | UNUSUAL_WORDS | PLACE | ORG_WORD | ORG_HEAD | ORG_TAIL;
const SHIFT = 32 - LIKELY_BITS;
const places = new Int32Array(SIGNS);

/** How likely token `i` is a name by what it is and what stands around it, as a logit: 0 is even. */
export function likelihood(line: Line, i: number, weights: Int8Array): number {
  findSigns(line, i, places);
  let sum = 0;
  for (let k = 0; k < SIGNS; k++) sum += weights[places[k] ?? 0] ?? 0;
  return sum / LIKELY_SCALE;
}

/** The places of a token's signs in the table of weights: kind of word, ending, neighbours and whether they are masked. */
export function findSigns(line: Line, i: number, into: Int32Array): void {
  const { tokens } = line;
  const kind = tokens.traits(i) & CLASS;
  const before = tokens.hash(i - 1);
  const behind = tokens.hash(i + 1);
  const masked = (maskOf(line, i - 1) * 3 + maskOf(line, i + 1)) * 3 + maskOf(line, i - 2);
  into[0] = place(0, kind, 0);
  into[1] = place(1, before, 0);
  into[2] = place(2, tokens.hash(i - 2), before);
  into[3] = place(3, behind, 0);
  into[4] = place(4, behind, kind);
  into[5] = place(5, ending(tokens, i), kind);
  into[6] = place(6, masked, kind);
  into[7] = place(7, tokens.hash(i), 0);
  into[8] = place(8, mixed(kind, classAt(tokens, i - 1)), classAt(tokens, i + 1));
}

const mixed = (a: number, b: number): number =>
  Math.imul(a, 0x01000193) ^ Math.imul(b + 0x7f4a7c15, 0x2c1b3c6d);

const place = (sign: number, a: number, b: number): number =>
  Math.imul(mixed(a, b) ^ Math.imul(sign + 1, 0x85ebca6b), 0x9e3779b1) >>> SHIFT;

/** -1 outside the line. */
const classAt = (tokens: Tokens, i: number): number =>
  i < 0 || i >= tokens.count ? -1 : tokens.traits(i) & CLASS;

const maskOf = (line: Line, i: number): number =>
  i >= 0 && line.isTaken(i) ? (line.isCompany(i) ? 2 : 1) : 0;

/** The last three letters. */
function ending(tokens: Tokens, i: number): number {
  const { text } = tokens;
  const end = tokens.end(i);
  const third = tokens.length(i) > 2 ? text.charCodeAt(end - 3) : 0;
  return (((third << 8) ^ text.charCodeAt(end - 2)) << 8) ^ text.charCodeAt(end - 1);
}
