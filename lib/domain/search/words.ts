import { stem } from './stem';
import { STOP_WORDS } from './stop-words';

/** A word that is looked for, where it stands in its text. */
export interface Word {
  /** Lower case, without accents: the same rule as `app_search_words` in the database. */
  folded: string;
  stem: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}/gu;
const MOST_CHARS = 60;

/** Lower case, without accents. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '');
}

/** The words of a name as the database keeps them: the same rule as `app_search_words`, except that single letters stay. */
export function nameWords(name: string): string[] {
  return fold(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** The words of a text that carry meaning; those that every sentence has are left out. */
export function words(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const folded = fold(match[0]);
    if (folded.length < 2 || folded.length > MOST_CHARS || STOP_WORDS.has(folded)) return [];
    return [{ folded, stem: stemOf(folded), start: match.index, end: match.index + match[0].length }];
  });
}

/** Calls repeat their words: each is stemmed once. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

function stemOf(folded: string): string {
  const found = known.get(folded);
  if (found !== undefined) return found;
  const made = stem(folded);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(folded, made);
  return made;
}
