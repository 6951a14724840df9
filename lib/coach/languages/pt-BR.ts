/** The engine with the rules of one language alone, for a bundle that need not carry the others. */
import { addLanguage } from '../rules';
import { objections } from '../rules/pt-BR/objections';
import { questions } from '../rules/pt-BR/questions';
import { topics } from '../rules/pt-BR/topics';

addLanguage('pt-BR', { questions, objections, topics });

export { createCoach } from '../create-coach';
export { reportFromTurns } from '../report';
