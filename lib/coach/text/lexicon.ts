import type { Language } from '@/lib/contracts/languages';
import { numberWordsOf } from '../rules';
import { compilePhrases, type Phrase, type Phrases } from './phrase';

/** Compiles every phrase list of a rule file once; compilation waits for the first use, and for other rules starts anew. */
export function lexicon<R extends object>(
  rules: (lang: Language) => R,
): (lang: Language) => { [K in keyof R]: Phrases } {
  const compiled = new WeakMap<R, { [K in keyof R]: Phrases }>();
  return (lang) => {
    const source = rules(lang);
    const known = compiled.get(source);
    if (known) return known;
    const lists: [string, readonly Phrase[]][] = Object.entries(source);
    const entries = lists.map(([key, list]) => [key, compilePhrases(list, numberWordsOf(lang))] as const);
    const made = Object.fromEntries(entries) as { [K in keyof R]: Phrases };
    compiled.set(source, made);
    return made;
  };
}
