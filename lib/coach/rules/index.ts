import type { Language } from '@/lib/contracts/languages';
import type { Interjections } from './interjections';
import type { MethodTexts } from './method-texts';
import type { ObjectionRules } from './objection-rules';
import type { ObjectionSigns } from './objection-signs';
import type { QuestionRules } from './question-rules';
import type { QuestionSigns } from './question-signs';
import type { SignPoints } from './sign-points';
import type { TopicRules } from './topic-rules';
import type { WordClasses } from './word-classes';

/** The rule files of one language. */
export interface LanguageRules {
  numbers: readonly string[];
  questions: QuestionRules;
  questionSigns: QuestionSigns;
  /** Whether a question is small talk, an arrangement or a tag; fitted by `npm run fit:idle`. */
  idleSigns: SignPoints;
  objections: ObjectionRules;
  objectionSigns: ObjectionSigns;
  wordClasses: WordClasses;
  topics: TopicRules;
  methodTexts: MethodTexts;
  interjections: Interjections;
}

const known = new Map<Language, LanguageRules>();

/** Makes a language known to the engine; `lib/coach/languages` has one module for each, and one for all. */
export function addLanguage(lang: Language, rules: LanguageRules): void {
  known.set(lang, rules);
}

/** The rules of a language that has been added. */
export function rulesOf(lang: Language): LanguageRules {
  const rules = known.get(lang);
  if (!rules) throw new RangeError(`the rules of ${lang} have not been loaded`);
  return rules;
}

/** The number words of a language, for `#` in phrases; none for one that has not been added. */
export function numberWordsOf(lang: Language): readonly string[] {
  return known.get(lang)?.numbers ?? [];
}
