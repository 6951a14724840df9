import { METHODOLOGIES } from '@/lib/coach';
import { FUNCTION_WORDS } from '@/lib/coach/rules/function-words';
import type { ObjectionType } from '@/lib/contracts/coach-vocabulary';
import { LANGUAGES, type Language } from '@/lib/contracts/languages';
import { DESCRIPTION_WORDS } from './description-words';

/** What the rules can take out of a description of a business; what they cannot is in `unused`. */
export interface ReadDescription {
  /** The language that it is written in. */
  language: Language;
  product: string | null;
  segment: string | null;
  /** In the description's words, each type once. */
  objections: { type: ObjectionType; said: string }[];
  competitors: string[];
  /** Methodologies that it names. */
  methodologies: string[];
  /** Sentences of which nothing was used. */
  unused: string[];
}

const PHRASE_WORDS = 8;
const MOST_RIVALS = 5;

/** Reads a description by its form: who sells what to whom, what buyers say, whom it competes with. */
export function readDescription(description: string, locale: Language): ReadDescription {
  const language = languageOf(description, locale);
  const words = DESCRIPTION_WORDS[language];
  const read: ReadDescription = {
    language,
    product: null,
    segment: null,
    objections: [],
    competitors: [],
    methodologies: METHODOLOGIES.map(({ name }) => name).filter((name) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'iu').test(description),
    ),
    unused: [],
  };
  for (const sentence of description.split(/(?<=[.!?;])\s+|\n+/).map((text) => text.trim())) {
    if (sentence === '') continue;
    const found = [
      takeOffer(sentence, words, read),
      takeObjections(sentence, words, read),
      takeRivals(sentence, words, read),
      read.methodologies.some((name) => plain(sentence).includes(plain(name))),
    ];
    if (!found.some(Boolean)) read.unused.push(sentence);
  }
  return read;
}

type Words = (typeof DESCRIPTION_WORDS)[Language];

function takeOffer(sentence: string, words: Words, read: ReadDescription): boolean {
  const sold = phraseAfter(sentence, words.sells, `(?: ${words.to} |${words.stop})`);
  const after = sold === null ? null : phraseAfter(sentence.slice(sold.end), words.to, words.stop);
  const served = after ?? phraseAfter(sentence, words.serves, words.stop);
  const fresh = (sold !== null && read.product === null) || (served !== null && read.segment === null);
  read.product ??= sold?.text ?? null;
  read.segment ??= served?.text ?? null;
  return fresh;
}

function takeObjections(
  sentence: string,
  { objects, and, says, objections }: Words,
  read: ReadDescription,
): boolean {
  if (!objects.test(plain(sentence))) return false;
  let found = false;
  const [, list = sentence] = /^[^:]{0,60}:(.+)$/s.exec(sentence) ?? [];
  for (const clause of list.split(new RegExp(`[,;.“”"]|${and}`, 'i'))) {
    const said = clause.trim().replace(new RegExp(`^.*?(?<![\\p{L}])${says} `, 'iu'), '');
    const type = objections.find(([, sign]) => sign.test(plain(said)))?.[0];
    if (type === undefined || read.objections.some((one) => one.type === type)) continue;
    read.objections.push({ type, said: said.charAt(0).toUpperCase() + said.slice(1) });
    found = true;
  }
  return found;
}

function takeRivals(sentence: string, { rivals, and }: Words, read: ReadDescription): boolean {
  const begin = new RegExp(`(?<![a-z])${rivals}[: ]+`).exec(plain(sentence));
  if (begin === null) return false;
  const list = sentence.slice(begin.index + begin[0].length).replace(/[.!?]+$/, '');
  const names = list
    .split(new RegExp(`[,;]|${and}`))
    .map((name) => name.replace(/^(?:a|o|as|os|the|la|el|los|las)\s+/i, '').trim())
    // Names have capitals; "contra a concorrência de fora" has none.
    .filter((name) => /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 3);
  read.competitors = [...new Set([...read.competitors, ...names])].slice(0, MOST_RIVALS);
  return names.length > 0;
}

/** What stands between words and the next stop or mark, a few words at most; and where it ends. */
function phraseAfter(sentence: string, begin: string, stop: string): { text: string; end: number } | null {
  const small = plain(sentence);
  const start = new RegExp(`(?<![a-z])${begin}\\s+`).exec(small);
  if (start === null) return null;
  const from = start.index + start[0].length;
  const length = small.slice(from).search(new RegExp(`[,.;:!?()]|${stop}|$`));
  const text = sentence.slice(from, from + length).trim();
  return text === '' || text.split(/\s+/).length > PHRASE_WORDS ? null : { text, end: from + length };
}

function languageOf(text: string, locale: Language): Language {
  const words = plain(text).match(/[a-z]+/g) ?? [];
  const hits = (lang: Language) => words.filter((word) => FUNCTION_WORDS[lang].has(word)).length;
  return LANGUAGES.reduce((best, lang) => (hits(lang) > hits(best) ? lang : best), locale);
}

/** Small letters without accents, place by place. */
const plain = (text: string): string =>
  [...text.normalize('NFC')].map((char) => char.normalize('NFD').charAt(0).toLowerCase()).join('');
