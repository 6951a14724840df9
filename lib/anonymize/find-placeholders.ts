import { KINDS, type Kind, kindOf } from './kinds';

/** A placeholder, or what a model made of one; `start` and `end` in UTF-16 units, brackets included. */
export interface FoundPlaceholder {
  start: number;
  end: number;
  kind: Kind;
  number: number;
}

const MOST_DIGITS = 6;
const LONGEST_WORD = 16;
const MOST_MARKS = 4;
const BETWEEN = new Set(' _-\\*`~\u00a0');
const KIND_SET = new Map<string, Kind>(KINDS.map((kind) => [kind, kind]));
/** The regular expression finds digits much faster than a loop does. */
const DIGITS = /[0-9]+/g;
const LETTER = /\p{L}|\p{M}/u;

/**
 * Finds placeholders whatever a model did to them: case, accents, spaces, escapes, markdown, plural, no brackets.
 * Linear: it looks for digits, and only from a digit back to the word before it.
 */
export function findPlaceholders(text: string): FoundPlaceholder[] {
  const found: FoundPlaceholder[] = [];
  let floor = 0;
  DIGITS.lastIndex = 0;
  while (DIGITS.test(text)) {
    const after = DIGITS.lastIndex;
    let first = after - 1;
    while (first > floor && isDigit(text.charCodeAt(first - 1))) first -= 1;
    if (after - first > MOST_DIGITS) continue;
    const hit = exact(text, first, after, floor) ?? around(text, first, after, floor);
    if (!hit) continue;
    found.push(hit);
    floor = hit.end;
    DIGITS.lastIndex = floor;
  }
  return found;
}

/** A placeholder as the program writes it; the quick way. */
function exact(text: string, first: number, after: number, floor: number): FoundPlaceholder | undefined {
  if (text[after] !== ']' || text[first - 1] !== '_') return undefined;
  const least = Math.max(floor, first - LONGEST_WORD);
  let open = first - 1;
  while (open > least && text[open] !== '[') open -= 1;
  if (text[open] !== '[') return undefined;
  const kind = KIND_SET.get(text.slice(open + 1, first - 1));
  return kind && { start: open, end: after + 1, kind, number: Number(text.slice(first, after)) };
}

function around(text: string, first: number, after: number, floor: number): FoundPlaceholder | undefined {
  const wordEnd = backOver(text, first, floor);
  let wordStart = wordEnd;
  while (wordStart > floor && wordEnd - wordStart < LONGEST_WORD && LETTER.test(text.charAt(wordStart - 1))) {
    wordStart -= 1;
  }
  if (wordStart === wordEnd || (wordStart > floor && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(wordStart - 1)))) {
    return undefined;
  }
  if (LETTER.test(text.charAt(after))) return undefined;
  const kind = kindOf(text.slice(wordStart, wordEnd));
  if (!kind) return undefined;
  const open = backOver(text, wordStart, floor);
  const close = forwardOver(text, after);
  return {
    start: open > floor && text[open - 1] === '[' ? open - 1 : wordStart,
    end: text[close] === ']' ? close + 1 : after,
    kind,
    number: Number(text.slice(first, after)),
  };
}

function backOver(text: string, from: number, floor: number): number {
  let i = from;
  while (i > floor && from - i < MOST_MARKS && BETWEEN.has(text.charAt(i - 1))) i -= 1;
  return i;
}

function forwardOver(text: string, from: number): number {
  let i = from;
  while (i < text.length && i - from < MOST_MARKS && BETWEEN.has(text.charAt(i))) i += 1;
  return i;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
