import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacy'))('title') };
}

const SECTIONS = ['read', 'computed', 'sent', 'kept', 'people', 'permissions', 'rights'] as const;

/** The privacy policy of the extension, which its listing in the Chrome Web Store names. */
export default async function PrivacyPage() {
  const t = await getTranslations('privacy');
  return (
    <article className="grid w-full max-w-2xl gap-6">
      <header className="grid gap-1.5">
        <h1 className="text-xl font-semibold tracking-tight">{t('title')}</h1>
        <p className="text-ink-2">{t('intro')}</p>
        <p className="text-xs text-ink-3">{t('updated')}</p>
      </header>
      {SECTIONS.map((section) => (
        <section key={section} aria-labelledby={section} className="grid gap-1.5">
          <h2 id={section} className="font-semibold">
            {t(`${section}.title`)}
          </h2>
          <p className="text-ink-2">{t(`${section}.text_1`)}</p>
          <p className="text-ink-2">{t(`${section}.text_2`)}</p>
        </section>
      ))}
    </article>
  );
}
