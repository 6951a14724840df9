import { methodTexts as en } from '@/lib/coach/rules/en/method-texts';
import { methodTexts as es } from '@/lib/coach/rules/es/method-texts';
import { methodTexts as pt } from '@/lib/coach/rules/pt-BR/method-texts';
import type { Language } from '@/lib/contracts/languages';
import type { CustomMethodology } from '@/lib/contracts/playbooks';

const TEXTS = { 'pt-BR': pt, en, es };

/**
 * The name of a methodology's element, and what to ask about it: from the company's `own` where that is the one, else from
 * those that the coach knows. An unknown element keeps its key.
 */
export function elementText(
  methodology: string,
  key: string,
  locale: Language,
  own: CustomMethodology | null = null,
): { label: string; ask: string } {
  if (own?.name === methodology) {
    const element = own.elements.find((one) => one.key === key);
    return { label: element?.label ?? key, ask: element?.questions[0] ?? '' };
  }
  return TEXTS[locale][methodology]?.[key] ?? { label: key, ask: '' };
}
