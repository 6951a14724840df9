/** The engine with the rules of one language alone, for a bundle that need not carry the others. */
import { addLanguage } from '../rules';
import { idleSigns } from '../rules/en/idle-signs';
import { interjections } from '../rules/en/interjections';
import { methodTexts } from '../rules/en/method-texts';
import { numbers } from '../rules/en/numbers';
import { objectionSigns } from '../rules/en/objection-signs';
import { objections } from '../rules/en/objections';
import { questionSigns } from '../rules/en/question-signs';
import { questions } from '../rules/en/questions';
import { topics } from '../rules/en/topics';
import { wordClasses } from '../rules/en/word-classes';

addLanguage('en', {
  numbers,
  questions,
  questionSigns,
  idleSigns,
  objections,
  objectionSigns,
  wordClasses,
  topics,
  methodTexts,
  interjections,
});

export { createCoach } from '../create-coach';
export { reportFromTurns } from '../report';
