import type { Language } from '@/lib/contracts/languages';
import { NUMBER_WORDS } from '../rules/numbers';
import { compilePhrases, type Phrase, type Phrases } from './phrase';

/** Compiles every phrase list of a rule file once per language; compilation waits for the first use. */
export function lexicon<R extends object>(
  rules: (lang: Language) => R,
): (lang: Language) => { [K in keyof R]: Phrases } {
  const compiled = new Map<Language, { [K in keyof R]: Phrases }>();
  return (lang) => {
    const known = compiled.get(lang);
    if (known) return known;
    const lists: [string, readonly Phrase[]][] = Object.entries(rules(lang));
    const entries = lists.map(([key, list]) => [key, compilePhrases(list, NUMBER_WORDS[lang])] as const);
    const made = Object.fromEntries(entries) as { [K in keyof R]: Phrases };
    compiled.set(lang, made);
    return made;
  };
}
