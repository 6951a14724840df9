import type { Language } from '@/lib/contracts/languages';

/** Endings that make a word out of another, with what may have stood in their place; folded. */
const ENDINGS: Record<Language, readonly (readonly [ending: RegExp, instead: readonly string[]])[]> = {
  'pt-BR': [
    [/(?:z?inh[oa]s?)$/, ['', 'o', 'a', 'e', 's']],
    [/(?:zao|ao|oes|zoes)$/, ['', 'o', 'a', 'e']],
    [/(?:issim[oa]s?)$/, ['o', 'a', 'e', '']],
    [/(?:zada|ada|zado|eiro|eira)$/, ['', 'o', 'a', 'ar', 'e']],
    [/(?:s)$/, ['']],
  ],
  en: [
    [/(?:ies)$/, ['y']],
    [/(?:ing|ed|er|ers|y|ish)$/, ['', 'e']],
    [/(?:es|s|d|r|ly|ness)$/, ['']],
  ],
  es: [
    [/(?:[cz]?it[oa]s?|ic[oa]s?)$/, ['', 'o', 'a', 'e']],
    [/(?:isim[oa]s?)$/, ['o', 'a', 'e', '']],
    [/(?:azo|ote|ota|on|ona)$/, ['', 'o', 'a', 'e']],
    [/(?:(?:me|te|se|nos)?(?:l[oae]s?)|me|te|se|nos)$/, ['', 'r', 'n']],
    [/(?:s)$/, ['']],
  ],
};
/** Endings of pet names, and what the name may have ended in. */
const PET_ENDINGS: Record<Language, RegExp | undefined> = {
  'pt-BR': /(?:z?inh[oa]s?|z?ao)$/,
  en: undefined,
  es: /c?it[oa]s?$/,
};
const NAME_ENDINGS = ['', 'o', 'a', 'e'];
const SHORTEST_STEM = 3;

/** The words that a folded word may come from: "hojita" from "hoja", "llamelo" from "llame". */
export function* stemsOf(word: string, lang: Language): Generator<string> {
  for (const [ending, instead] of ENDINGS[lang]) {
    const stem = word.replace(ending, '');
    if (stem === word || stem.length < SHORTEST_STEM) continue;
    for (const last of instead) yield stem + last;
    if (lang === 'en' && stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
  }
}

/** The names that a folded pet name may come from: "tonhao" from "tonho", "martita" from "marta". */
export function* petNameStems(word: string, lang: Language): Generator<string> {
  const ending = PET_ENDINGS[lang];
  const stem = ending ? word.replace(ending, '') : word;
  if (stem === word || stem.length < SHORTEST_STEM) return;
  for (const last of NAME_ENDINGS) yield stem + last;
}
