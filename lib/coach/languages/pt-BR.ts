/** The engine with the rules of one language alone, for a bundle that need not carry the others. */
import { addLanguage } from '../rules';
import { idleSigns } from '../rules/pt-BR/idle-signs';
import { interjections } from '../rules/pt-BR/interjections';
import { methodTexts } from '../rules/pt-BR/method-texts';
import { numbers } from '../rules/pt-BR/numbers';
import { objectionSigns } from '../rules/pt-BR/objection-signs';
import { objections } from '../rules/pt-BR/objections';
import { questionSigns } from '../rules/pt-BR/question-signs';
import { questions } from '../rules/pt-BR/questions';
import { topics } from '../rules/pt-BR/topics';
import { wordClasses } from '../rules/pt-BR/word-classes';

addLanguage('pt-BR', {
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
