import type { Language } from '@/lib/contracts/languages';
import { objections as enObjections } from './en/objections';
import { questions as enQuestions } from './en/questions';
import { topics as enTopics } from './en/topics';
import { objections as esObjections } from './es/objections';
import { questions as esQuestions } from './es/questions';
import { topics as esTopics } from './es/topics';
import type { ObjectionRules } from './objection-rules';
import { objections as ptObjections } from './pt-BR/objections';
import { questions as ptQuestions } from './pt-BR/questions';
import { topics as ptTopics } from './pt-BR/topics';
import type { QuestionRules } from './question-rules';
import type { TopicRules } from './topic-rules';

/** The rule files by language. */
export const QUESTION_RULES: Record<Language, QuestionRules> = {
  'pt-BR': ptQuestions,
  en: enQuestions,
  es: esQuestions,
};
export const OBJECTION_RULES: Record<Language, ObjectionRules> = {
  'pt-BR': ptObjections,
  en: enObjections,
  es: esObjections,
};
export const TOPIC_RULES: Record<Language, TopicRules> = { 'pt-BR': ptTopics, en: enTopics, es: esTopics };
