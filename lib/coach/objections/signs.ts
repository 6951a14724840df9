import type { Language } from '@/lib/contracts/languages';
import { findConcepts } from './find-concepts';

/**
 * What the objection model sees of a passage: its word stems, the classes of its words (`:price_noun`), classes under a
 * negation (`!works`), and pairs of classes that stand close together (`cannot+learn_use`).
 */
export function signsOfPassage(folded: string, lang: Language): Set<string> {
  const words = (folded.match(/[a-z0-9$%']+/g) ?? []).slice(0, WORDS_MAX);
  const signs = new Set<string>();
  const denied = new Set<number>();
  let reach = 0;
  words.forEach((word, i) => {
    signs.add(stemOf(word));
    if (reach > 0) denied.add(i);
    reach = NEGATIONS.test(word) ? NEGATION_REACH : Math.max(0, reach - 1);
  });
  const numbers = words.flatMap((word, i) =>
    /\d/.test(word) ? [{ concept: 'number', from: i, to: i + 1 }] : [],
  );
  const found = [...findConcepts(words, lang), ...numbers].map((each) => ({
    ...each,
    sign: denied.has(each.from) ? `!${each.concept}` : `:${each.concept}`,
  }));
  found.forEach((a, i) => {
    signs.add(a.sign);
    for (const b of found.slice(i + 1)) {
      if (b.from - a.to > PAIR_REACH || a.sign === b.sign || b.from < a.to) continue;
      signs.add(a.sign < b.sign ? `${a.sign} ${b.sign}` : `${b.sign} ${a.sign}`);
    }
  });
  return signs;
}

const WORDS_MAX = 60;
const STEM_LETTERS = 6;
const NEGATION_REACH = 4;
const PAIR_REACH = 10;
const NEGATIONS =
  /^(nao|nem|sem|nunca|ninguem|nenhum|nenhuma|nada|no|not|never|nobody|without|sin|ni|tampoco|nadie|[a-z]+n't)$/;

function stemOf(word: string): string {
  if (/\d/.test(word)) return '#';
  return word.length > STEM_LETTERS ? word.slice(0, STEM_LETTERS) : word;
}
