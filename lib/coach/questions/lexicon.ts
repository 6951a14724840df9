import { QUESTION_RULES } from '../rules';
import { lexicon } from '../text/lexicon';

/** The question rules of a language, ready to match. */
export const questionLexicon = lexicon(QUESTION_RULES);
export type QuestionLexicon = ReturnType<typeof questionLexicon>;
