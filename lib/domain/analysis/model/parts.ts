import { tokensIn } from '@/lib/ai';
import { type Anonymised, anonymised, sliceAnonymised } from '@/lib/anonymize';
import type { MaskedCall, MaskedLine } from './document';

/** Lines of the part before that a part begins with: an answer is understood by its question. */
const OVERLAP = 6;
/** Shares of a part: what the overlap takes at most, and how long a turn may be before it is cut in two. */
const OVERLAP_SHARE = 0.25;
const LONGEST_SHARE = 0.5;

/** Where a part begins: a line of the call, and how many characters of its words went before. */
export interface Place {
  line: number;
  from: number;
}

export interface Part {
  lines: Anonymised[];
  /** Where the next part begins; null when this is the last one. */
  next: Place | null;
}

/**
 * As much of a call from a place on as `room` tokens hold, after a few lines of what went before. A turn that is longer than
 * half of it goes on in the next part, under its number.
 */
export function partFrom({ head, lines }: MaskedCall, start: Place, room: number): Part {
  const most = Math.max(room - tokensIn(head), room / 4);
  const part = overlapBefore(lines, start, most * OVERLAP_SHARE);
  let left = most - part.reduce((sum, text) => sum + costOf(text), 0);
  for (let at = start.line; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const from = at === start.line ? start.from : 0;
    const text = restOf(line, from);
    if (costOf(text) <= left) {
      part.push(text);
      left -= costOf(text);
      continue;
    }
    const isLong = costOf(text) > most * LONGEST_SHARE;
    const cut = isLong && left >= (most * LONGEST_SHARE) / 2 ? cutAt(line, from, left) : from;
    if (cut > from) part.push(anonymised`${line.begin} ${sliceAnonymised(line.words, from, cut)}`);
    return { lines: part, next: { line: at, from: cut } };
  }
  return { lines: part, next: null };
}

const costOf = (text: Anonymised): number => tokensIn(text) + 1;

const restOf = ({ text, begin, words }: MaskedLine, from: number): Anonymised =>
  from === 0 ? text : anonymised`${begin} ${sliceAnonymised(words, from)}`;

function overlapBefore(lines: readonly MaskedLine[], { line }: Place, most: number): Anonymised[] {
  const out: Anonymised[] = [];
  let size = 0;
  for (let at = line - 1; at >= Math.max(0, line - OVERLAP); at -= 1) {
    const text = lines[at]?.text;
    if (text === undefined || size + costOf(text) > most) break;
    size += costOf(text);
    out.unshift(text);
  }
  return out;
}

/** The end of the words of a line that fit, between two words; a placeholder holds no space. */
function cutAt({ begin, words }: MaskedLine, from: number, tokens: number): number {
  const perToken = words.length / tokensIn(words);
  const end = from + Math.floor((tokens - costOf(begin) - 1) * perToken);
  const space = words.lastIndexOf(' ', end);
  return space > from ? space + 1 : Math.max(from + 1, end);
}
