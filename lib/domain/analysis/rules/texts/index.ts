import type { Language } from '@/lib/contracts/languages';
import { en } from './en';
import { es } from './es';
import { ptBR } from './pt-BR';
import type { AnalysisTexts } from './texts';

const TEXTS: Record<Language, AnalysisTexts> = { 'pt-BR': ptBR, en, es };

/** The sentences of a rule-based analysis, in the language of the call. */
export const textsOf = (lang: Language): AnalysisTexts => TEXTS[lang];
