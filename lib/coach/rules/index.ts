import type { Language } from '@/lib/contracts/languages';
import { questions as en } from './en/questions';
import { questions as es } from './es/questions';
import { questions as ptBR } from './pt-BR/questions';
import type { QuestionRules } from './question-rules';

/** The rule files by language. */
export const QUESTION_RULES: Record<Language, QuestionRules> = { 'pt-BR': ptBR, en, es };
