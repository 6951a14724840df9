/** The engine with the rules of one language alone, for a bundle that need not carry the others. */
import { addLanguage } from '../rules';
import { concepts } from '../rules/pt-BR/concepts';
import { methodTexts } from '../rules/pt-BR/method-texts';
import { objectionWords } from '../rules/pt-BR/objection-words';
import { objections } from '../rules/pt-BR/objections';
import { questionSigns } from '../rules/pt-BR/question-signs';
import { questions } from '../rules/pt-BR/questions';
import { topics } from '../rules/pt-BR/topics';

addLanguage('pt-BR', { questions, questionSigns, objections, objectionWords, concepts, topics, methodTexts });

export { createCoach } from '../create-coach';
export { reportFromTurns } from '../report';
