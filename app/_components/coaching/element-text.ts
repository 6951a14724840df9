import { METHODOLOGIES } from '@/lib/coach/methodology/methodologies';
import type { Language } from '@/lib/contracts/languages';
import type { CustomMethodology } from '@/lib/contracts/playbooks';

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
  const element = METHODOLOGIES.find(({ name }) => name === methodology)?.elements.find((e) => e.key === key);
  return { label: element?.label[locale] ?? key, ask: element?.ask[locale] ?? '' };
}
