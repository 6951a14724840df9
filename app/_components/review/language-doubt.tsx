import { useTranslations } from 'next-intl';
import type { CoachReport } from '@/lib/contracts/coach-report';
import { Notice } from '../ui/notice';

/** Says when the captions seem to be in another language than the call was read in. */
export function LanguageDoubt({ report }: { report: CoachReport }) {
  const t = useTranslations('conversations.language_doubt');
  const { language_doubt, lang } = report;
  if (!language_doubt) return null;
  return (
    <Notice tone="warn" title={t('title', { language: t(`languages.${language_doubt}`) })}>
      {t('body', { call: t(`languages.${lang}`) })}
    </Notice>
  );
}
