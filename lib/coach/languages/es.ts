/** The engine with the rules of one language alone, for a bundle that need not carry the others. */
import { addLanguage } from '../rules';
import { idleSigns } from '../rules/es/idle-signs';
import { interjections } from '../rules/es/interjections';
import { methodTexts } from '../rules/es/method-texts';
import { numbers } from '../rules/es/numbers';
import { objectionSigns } from '../rules/es/objection-signs';
import { objections } from '../rules/es/objections';
import { questionSigns } from '../rules/es/question-signs';
import { questions } from '../rules/es/questions';
import { topics } from '../rules/es/topics';
import { wordClasses } from '../rules/es/word-classes';

addLanguage('es', {
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
