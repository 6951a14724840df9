import { tokenise } from '@/lib/coach/text/tokens';

/** Enough of the end of a text to find that place again. */
const TAIL_WORDS = 40;
const HEAD_WORDS = 12;
/** Half of the words may have been revised. */
const SLIPS = 0.5;
const SLID_WORDS = [24, 12, 6, 3];
const SLIPS_SLID = 0.34;

/**
 * What of a caption row's `text` comes after the words that it showed before, revised as they may be. Where that is in doubt
 * less is given rather than more; a row that shows something else altogether gives all of it.
 */
export function textAfter(before: string, text: string): string {
  const known = tokenise(before).norms;
  const shown = tokenise(text);
  if (known.length === 0) return text;
  const tail = known.slice(-TAIL_WORDS);
  const found = endOf(tail, shown.norms);
  if (found.slips <= SLIPS * tail.length || known.length < 4) return from(text, shown.starts, found.end);
  for (const words of SLID_WORDS) {
    // The head of the row slid away: what is left of the known words stands at its beginning.
    const left = known.slice(-words);
    const slid = endOf(left, shown.norms.slice(0, words + 2));
    if (slid.slips <= SLIPS_SLID * left.length) return from(text, shown.starts, slid.end);
  }
  const head = shown.norms.slice(0, HEAD_WORDS);
  // Only an earlier part is on the page for a moment.
  return endOf(head, known).slips <= SLIPS * head.length ? '' : text;
}

/** Whether a row that just appeared shows words that another one had shown. */
export function showsAgain(before: string, text: string): boolean {
  const known = tokenise(before).norms;
  const shown = tokenise(text).norms;
  const head = shown.slice(0, Math.min(HEAD_WORDS, known.length));
  return head.length > 0 && endOf(head, known).slips <= 0.3 * head.length;
}

export function wordCount(text: string): number {
  return tokenise(text).norms.length;
}

function from(text: string, starts: readonly number[], word: number): string {
  const start = starts[word];
  return start === undefined ? '' : text.slice(start);
}

/** Where the words of `part` end in `all` with the fewest slips (words added, left out or changed); the last such place. */
function endOf(part: readonly string[], all: readonly string[]): { end: number; slips: number } {
  let row = new Array<number>(all.length + 1).fill(0);
  for (const [i, word] of part.entries()) {
    const next = [i + 1];
    for (let j = 1; j <= all.length; j += 1) {
      const kept = (row[j - 1] ?? 0) + (all[j - 1] === word ? 0 : 1);
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  let end = 0;
  for (let j = 0; j < row.length; j += 1) if ((row[j] ?? 0) <= (row[end] ?? 0)) end = j;
  return { end, slips: row[end] ?? 0 };
}
