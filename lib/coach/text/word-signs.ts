const WORD = /[a-z0-9']+/g;

/** What stands for any number in digits. */
export const DIGITS = '0';

/** A sentence of fewer words than this is short, of twice as many long. */
const SHORT_WORDS = 8;

/** The words of a folded text, with `0` for each number in digits. */
export function plainWordsOf(folded: string): string[] {
  return Array.from(folded.matchAll(WORD), ([word]) => (/^\d/.test(word) ? DIGITS : word));
}

/** What points are given for: words, pairs of words, `^` and `$` for the ends, and how long the sentence is; each once. */
export function wordSignsOf(words: readonly string[]): Set<string> {
  const out = new Set<string>();
  let before = '^';
  for (const word of words) {
    out.add(word);
    out.add(`${before} ${word}`);
    before = word;
  }
  out.add(`${before} $`);
  if (words.length < SHORT_WORDS) out.add('@short');
  if (words.length >= 2 * SHORT_WORDS) out.add('@long');
  return out;
}
