/** What a UTF-16 unit is to the scanner. */
export const OTHER = 1;
export const SPACE = 2;
export const LETTER = 3;
export const DIGIT = 4;
/** Combining marks and characters without width: part of a word, but not of its hash. */
export const SILENT = 5;

const UPPER = 8;
const classes = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);
const small = new Uint16Array(0x10000);

/** The class of a UTF-16 unit; worked out once per unit, as text uses few of them. */
export function classOf(code: number): number {
  return (classes[code] || learn(code)) & 7;
}

export function isUpper(code: number): boolean {
  return ((classes[code] || learn(code)) & UPPER) !== 0;
}

/** Small letter without accent; call classOf first. */
export const foldedOf = (code: number): number => folded[code] ?? code;

/** Small letter with its accent; call classOf first. */
export const smallOf = (code: number): number => small[code] ?? code;

function learn(code: number): number {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  const base = lower.normalize('NFD').charCodeAt(0);
  small[code] = lower.charCodeAt(0);
  folded[code] = base;
  const known = kindOf(char, code) | (/\p{Lu}/u.test(char) ? UPPER : 0);
  classes[code] = known;
  return known;
}

function kindOf(char: string, code: number): number {
  if (/[\p{M}\u200b-\u200f\u2060\ufeff\u00ad]/u.test(char)) return SILENT;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  // A half of a pair: letters of rare scripts and signs alike; as letters they stay together.
  if (/[\p{L}ªº]/u.test(char) || (code >= 0xd800 && code <= 0xdfff)) return LETTER;
  return char !== '\n' && char !== '\r' && /\s/u.test(char) ? SPACE : OTHER;
}
