import type { Language } from '@/lib/contracts/languages';
import { rulesOf } from '../rules';
import type { ConceptWords } from '../rules/concepts';
import { findConcepts } from './find-concepts';

/**
 * What the objection model sees of a passage: its word stems, the classes of its words (`:price_noun`), classes under a
 * negation (`!works`), pairs of classes that stand close together, and what is known from `around` it (`@asked`).
 */
export function signsOfPassage(
  folded: string,
  around: readonly string[],
  lang: Language,
): ReadonlySet<string> {
  const { concepts } = rulesOf(lang);
  const recent = lately.get(concepts) ?? new Map<string, ReadonlySet<string>>();
  lately.set(concepts, recent);
  const key = `${around.join()} ${folded}`;
  const known = recent.get(key);
  if (known) return known;
  const signs = new Set([...readSigns(folded, lang), ...around]);
  if (recent.size >= REMEMBERED) recent.clear();
  recent.set(key, signs);
  return signs;
}

/** A turn that grows is read again passage by passage; most of them have not changed. */
const REMEMBERED = 64;
const lately = new WeakMap<ConceptWords, Map<string, ReadonlySet<string>>>();

function readSigns(folded: string, lang: Language): Set<string> {
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
