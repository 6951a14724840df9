import type { Language } from '@/lib/contracts/languages';
import type { Turn } from '@/lib/contracts/turn';
import type { SpokenTurn } from './metrics/spoken';
import { FUNCTION_WORDS } from './rules/function-words';
import { tokenise } from './text/tokens';

/** Small words of each language in a text. */
export type LanguageHits = Record<Language, number>;

const LANGUAGES: readonly Language[] = ['pt-BR', 'en', 'es'];
/** Small words needed before anything is said about the language: about a minute of speech. */
const HITS_MIN = 30;
/** Another language must lead by so much: a quoted sentence or a borrowed word is no doubt. */
const LEAD = 1.5;

const counted = new WeakMap<Turn, LanguageHits>();

export function noHits(): LanguageHits {
  return { 'pt-BR': 0, en: 0, es: 0 };
}

/** Adds the hits to a sum, or takes them off again. */
export function addHits(sum: LanguageHits, hits: LanguageHits | undefined, sign: 1 | -1): void {
  for (const lang of LANGUAGES) sum[lang] += sign * (hits?.[lang] ?? 0);
}

/** Small words of each language in one turn. */
export function languageHits(turn: Turn): LanguageHits {
  const known = counted.get(turn);
  if (known) return known;
  const hits = noHits();
  for (const word of tokenise(turn.text).norms) {
    for (const lang of LANGUAGES) if (FUNCTION_WORDS[lang].has(word)) hits[lang] += 1;
  }
  counted.set(turn, hits);
  return hits;
}

/** The language that the captions seem to be in when it is not `lang`, or null: Meet may listen in a wrong language. */
export function doubtOf(hits: LanguageHits, lang: Language): Language | null {
  const other = LANGUAGES.filter((each) => each !== lang).reduce((a, b) => (hits[b] > hits[a] ? b : a));
  return hits[other] >= HITS_MIN && hits[other] >= LEAD * hits[lang] ? other : null;
}

/** The same for a whole call. */
export function languageDoubt(spoken: readonly SpokenTurn[], lang: Language): Language | null {
  const sum = noHits();
  for (const { turn } of spoken) addHits(sum, languageHits(turn), 1);
  return doubtOf(sum, lang);
}
