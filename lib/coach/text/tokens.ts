import { fold } from './fold';

/** The words of a text: what each says, folded, and where it stands. */
export interface Tokens {
  norms: string[];
  /** Offset of each word's first unit. */
  starts: number[];
  /** Offset after each word's last unit. */
  ends: number[];
}

// A word holds letters and digits; inside it may stand apostrophes, hyphens and the dots of numbers and addresses.
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,@:/_-][\p{L}\p{N}\p{M}]+)*/gu;

/** Words of `text` from offset `from` on. Offsets are into `text`. */
export function tokenise(text: string, from = 0): Tokens {
  const out: Tokens = { norms: [], starts: [], ends: [] };
  WORD.lastIndex = from;
  for (let hit = WORD.exec(text); hit; hit = WORD.exec(text)) {
    out.norms.push(foldWord(hit[0]));
    out.starts.push(hit.index);
    out.ends.push(hit.index + hit[0].length);
  }
  return out;
}

// A call has few different words: each is kept once, however often it is said.
const WORDS_MAX = 20_000;
const words = new Map<string, string>();

function foldWord(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (words.size >= WORDS_MAX) words.clear();
  words.set(word, folded);
  return folded;
}

/** Number of words in `text`. */
export function countWords(text: string): number {
  let n = 0;
  WORD.lastIndex = 0;
  while (WORD.exec(text)) n += 1;
  return n;
}
