import '@/lib/coach/languages/all';
import { numberWordsOf, rulesOf } from '@/lib/coach/rules';
import { compilePhrases, type Phrases } from '@/lib/coach/text/phrase';
import type { Language } from '@/lib/contracts/languages';
import { en } from './en';
import { es } from './es';
import { ptBR } from './pt-BR';
import type { AnalysisWords } from './words';

const WORDS: Record<Language, AnalysisWords> = { 'pt-BR': ptBR, en, es };

export type AnalysisLexicon = Record<
  'acknowledges' | 'takes' | 'promises' | 'positive' | 'negative' | 'accepts' | 'refuses' | 'when' | 'steps',
  Phrases
> &
  Pick<AnalysisWords, 'weekdays' | 'months' | 'tomorrow' | 'today' | 'next_week' | 'stop_words'>;

const made = new Map<Language, AnalysisLexicon>();

/** The phrases of a language, ready to match folded text; compiled once. */
export function analysisLexicon(lang: Language): AnalysisLexicon {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const words = WORDS[lang];
  const { moments } = rulesOf(lang).topics;
  const compile = (phrases: readonly string[]) => compilePhrases(phrases, numberWordsOf(lang));
  const fresh: AnalysisLexicon = {
    acknowledges: compile(words.acknowledges),
    takes: compile(words.takes),
    promises: compile(words.promises),
    positive: compile(words.positive),
    negative: compile(words.negative),
    accepts: compile(moments.accepts),
    refuses: compile(moments.refuses),
    when: compile(moments.when),
    steps: compile(moments.steps),
    weekdays: words.weekdays,
    months: words.months,
    tomorrow: words.tomorrow,
    today: words.today,
    next_week: words.next_week,
    stop_words: words.stop_words,
  };
  made.set(lang, fresh);
  return fresh;
}
