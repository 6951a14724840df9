/** What a UTF-16 unit is to the scanner: outside words, and from LETTER on inside them. */
export const OTHER = 1;
export const SPACE = 2;
export const LETTER = 3;
export const DIGIT = 4;
/** Combining marks and characters without width: part of a word, but not of its hash. */
export const SILENT = 5;

export const CLASS = 7;
export const UPPER = 8;
/** A letter with an accent, or a combining mark. */
export const ACCENT = 16;
/** The folded letter (small, no accent) stands above these bits. */
export const FOLDED_SHIFT = 8;

const known = new Int32Array(0x10000);
const small = new Uint16Array(0x10000);

/** Class, flags and folded letter of a UTF-16 unit; worked out once per unit, as text uses few of them. */
export const traitsOf = (code: number): number => known[code] || learn(code);

export const classOf = (code: number): number => traitsOf(code) & CLASS;

/** Small letter with its accent; only after traitsOf of the same unit. */
export const smallOf = (code: number): number => small[code] ?? code;

function learn(code: number): number {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  small[code] = lower.charCodeAt(0);
  const folded = lower.normalize('NFD').charCodeAt(0);
  const kind = kindOf(char, code);
  const isMark = kind === SILENT && code < 0x370;
  const hasAccent = (kind === LETTER && folded !== small[code]) || isMark;
  const traits =
    kind | (/\p{Lu}/u.test(char) ? UPPER : 0) | (hasAccent ? ACCENT : 0) | (folded << FOLDED_SHIFT);
  known[code] = traits;
  return traits;
}

function kindOf(char: string, code: number): number {
  if (/[\p{M}\u200b-\u200f\u2060\ufeff\u00ad]/u.test(char)) return SILENT;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  // A half of a pair: letters of rare scripts and signs alike; as letters they stay together.
  if (/[\p{L}ªº]/u.test(char) || (code >= 0xd800 && code <= 0xdfff)) return LETTER;
  return char !== '\n' && char !== '\r' && /\s/u.test(char) ? SPACE : OTHER;
}
