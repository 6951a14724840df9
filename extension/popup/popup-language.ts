import { browser } from 'wxt/browser';
import type { Language } from '@/lib/contracts/languages';

/** Language of the browser's interface, as far as the product speaks it. */
export function popupLanguage(): Language {
  const lang = browser.i18n.getUILanguage().toLowerCase();
  if (lang.startsWith('en')) return 'en';
  return lang.startsWith('es') ? 'es' : 'pt-BR';
}
