import { rulesOf } from '../rules';
import { lexicon } from '../text/lexicon';

/** The question rules of a language, ready to match. */
export const questionLexicon = lexicon((lang) => rulesOf(lang).questions);
export type QuestionLexicon = ReturnType<typeof questionLexicon>;
