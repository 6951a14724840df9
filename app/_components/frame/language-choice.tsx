'use client';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { LANGUAGES } from '@/lib/contracts/languages';
import { Select } from '../ui/select';
import { LANGUAGE_NAMES } from './language-names';

/** The language of the pages before sign-in; kept for a year in this browser. */
export function LanguageChoice() {
  const t = useTranslations('auth');
  const locale = useLocale();
  const router = useRouter();
  const choose = (value: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `locale=${value}; path=/; max-age=31536000; samesite=lax`;
    router.refresh();
  };
  return (
    <Select
      aria-label={t('language')}
      value={locale}
      onChange={(event) => choose(event.target.value)}
      className="w-48"
    >
      {LANGUAGES.map((language) => (
        <option key={language} value={language}>
          {LANGUAGE_NAMES[language]}
        </option>
      ))}
    </Select>
  );
}
