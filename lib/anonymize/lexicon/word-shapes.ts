import type { Language } from '@/lib/contracts/languages';
import { fold } from '../fold';

/** How verbs, adverbs and abstract nouns end, folded: names seldom end so. */
const NO_NAME: Record<Language, RegExp> = {
  'pt-BR':
    /..(?:[aei]ndo|ou|ei|eu|iu|[aei]ram|avam|iam|[aei]mos|[aei]sse[ms]?|[aei]riam|[aei]rei|ava|[ai]d[oa]s?|[aei]r(?:em)?|mente|cao|coes|dade|dades|agem|agens|ismo|encia|ancia|mentos?|inh[oa]s?|zinh[oa]s?|ivel|avel|iveis|aveis)$/,
  en: /..(?:ing|ings|ed|ly|tion|tions|ment|ments|ness|ity|ities|able|ible|ful|less|ization|isation|ize|ise|ified|ify|ance|ence|ship|ism|ous|ive|ally|er|ers|est)$/,
  es: /..(?:[aie]ndo|[ai]ron|ieron|aban?|ia[ns]?|[aei]mos|[ai]ste|[aei]r(?:[lmst][aeo]s?|nos)?|[ai]d[oa]s?|aria[ns]?|mente|cion|ciones|dad|dades|miento|mientos|aje|ajes|ismo|encia|ancia|it[oa]s?|[aeiy]ndol[oae]s?|able|ible|ables|ibles)$/,
};
/** Nouns and adjectives with the ending of a verb that companies like to be called. */
const NAMES = new Set(
  'solar polar lunar estelar pilar pomar altar lugar familiar popular vulgar elixir nadir martir river timber amber silver tiger summer winter pioneer frontier heather copper cooper harbor thunder feather juniper alder cedar clover pepper ginger badger otter beaver falcon spring sterling wing king prado estrada eldorado dourado dorado escudo tornado condado enseada alvorada cascada esplanada granada pousada jornada chapada armada quebrada ensenada meadow sunrise paradise enterprise'.split(
    ' ',
  ),
);

/** "llegó", "compré". */
const SAID_AND_DONE = /...[óé]$/i;
const INFINITIVE = /..[aei]r$/;

/** "Capacitar": what a verb is called by. */
export const isInfinitive = (word: string): boolean => INFINITIVE.test(fold(word));

/** Whether a word looks like one that names something: no verb, no adverb, nothing abstract by its ending. */
export function mayName(word: string, lang: Language): boolean {
  if (lang === 'es' && SAID_AND_DONE.test(word)) return false;
  const plain = fold(word);
  return !NO_NAME[lang].test(plain) || NAMES.has(plain);
}
