import type { Language } from '@/lib/contracts/languages';

/**
 * Frequent small words that one of the three languages has and the other two have not, folded: a captions language that
 * was set wrong writes fluent text in which these of another language prevail.
 */
export const FUNCTION_WORDS: Record<Language, ReadonlySet<string>> = {
  'pt-BR': new Set(
    'nao uma voce voces eu ele ela com em do da dos das no na nos nas pra pro mas muito tem isso esse essa aqui tambem sao foi gente mais entao ai meu minha ao pelo pela'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to is that it you we they in for with are was have this but not on what so be my your our can will just do did if or at as'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las una con en del por pero muy esto ese esa aqui tambien son fue nosotros usted ustedes yo y lo le les hay mas entonces mi al su sus es como hoy ellos donde cuando'.split(
      ' ',
    ),
  ),
};
