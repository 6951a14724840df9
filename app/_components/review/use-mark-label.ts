import { useLocale, useTranslations } from 'next-intl';
import type { CustomMethodology } from '@/lib/contracts/playbooks';
import { elementText } from '../coaching/element-text';
import type { Mark } from './marks';

/** What a mark is called in the reader's language. */
export function useMarkLabel(methodology: string, own: CustomMethodology | null): (mark: Mark) => string {
  const t = useTranslations('conversations');
  const locale = useLocale();
  return (mark) => {
    switch (mark.kind) {
      case 'question':
        return t(`question.${mark.label}`);
      case 'objection':
        return t('objection_of', { type: t(`objection.${mark.label}`) });
      case 'evidence':
        return elementText(methodology, mark.label, locale, own).label;
      case 'next_step':
        return t('mark.next_step');
      case 'moment':
        return t(`moment.${mark.label}`);
    }
  };
}
