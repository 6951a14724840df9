import { METHODOLOGIES } from '@/lib/coach/methodology/methodologies';
import type { Language } from '@/lib/contracts/languages';

/** The name of a methodology's element, and what to ask about it; an unknown one keeps its key. */
export function elementText(
  methodology: string,
  key: string,
  locale: Language,
): { label: string; ask: string } {
  const element = METHODOLOGIES.find(({ name }) => name === methodology)?.elements.find((e) => e.key === key);
  return { label: element?.label[locale] ?? key, ask: element?.ask[locale] ?? '' };
}
