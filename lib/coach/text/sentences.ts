import { fold } from './fold';

/** One sentence of a turn: its text, the same folded, where it stands, and the mark that ends it. */
export interface Sentence {
  text: string;
  folded: string;
  start: number;
  end: number;
  mark: '?' | '!' | '.' | '';
}

const MARKS = /[.?!…]+["”')\]]*(?=\s|$)/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:dr|dra|sr|sra|srta|prof|profa|eng|mr|mrs|ms|st|av|art|p|a\.m|p\.m|etc|vs|approx|inc|ltd|jr|ud|uds)$/i;

/** Splits a turn's text into sentences; text without any mark is one sentence. */
export function splitSentences(text: string): Sentence[] {
  const folded = fold(text);
  const out: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    const part = text.slice(from, to);
    const trimmed = part.trim();
    if (trimmed !== '') {
      const start = from + part.length - part.trimStart().length;
      const end = start + trimmed.length;
      out.push({ text: trimmed, folded: folded.slice(start, end), start, end, mark: markOf(trimmed) });
    }
    from = to;
  };
  for (const hit of text.matchAll(MARKS)) {
    const end = hit.index + hit[0].length;
    if (!/[?!]/.test(hit[0]) && goesOn(text, from, hit.index, end)) continue;
    push(end);
  }
  push(text.length);
  return out;
}

/** A full stop or ellipsis that ends no sentence: an abbreviation, or small letters follow. */
function goesOn(text: string, from: number, mark: number, end: number): boolean {
  if (/^\s+\p{Ll}/u.test(text.slice(end, end + 6))) return true;
  return text.charAt(mark + 1) !== '.' && ABBREVIATION.test(text.slice(Math.max(from, mark - 12), mark));
}

function markOf(text: string): Sentence['mark'] {
  const tail = text.slice(-12).replace(/["”')\]\s]+$/, '');
  if (/\?[!?]*$/.test(tail)) return '?';
  if (tail.endsWith('!')) return '!';
  return /[.…]$/.test(tail) ? '.' : '';
}
