/** The engine with the rules of one language alone, for a bundle that need not carry the others. */
import { addLanguage } from '../rules';
import { objections } from '../rules/es/objections';
import { questions } from '../rules/es/questions';
import { topics } from '../rules/es/topics';

addLanguage('es', { questions, objections, topics });

export { createCoach } from '../create-coach';
export { reportFromTurns } from '../report';
