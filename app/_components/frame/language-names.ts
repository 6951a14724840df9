import type { Language } from '@/lib/contracts/languages';

/** Each language as its own speakers call it. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  'pt-BR': 'Português (Brasil)',
  en: 'English',
  es: 'Español',
};
