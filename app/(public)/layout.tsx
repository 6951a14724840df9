import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LanguageChoice } from '@/app/_components/frame/language-choice';
import { Mark } from '@/app/_components/frame/mark';
import { ThemeChoice } from '@/app/_components/frame/theme-choice';

/** What stands around the pages before sign-in: the sign, one card, language and theme. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('auth');
  return (
    <div className="flex min-h-dvh flex-col items-center px-4 pt-[max(2rem,9dvh)] pb-6">
      <header className="mb-7 grid justify-items-center gap-2 text-center">
        <Mark className="size-10" />
        <p className="text-lg font-semibold">Performancy</p>
        <p className="text-ink-2">{t('tagline')}</p>
      </header>
      <main id="content" className="grid w-full justify-items-center">
        {children}
      </main>
      <footer className="mt-auto flex flex-wrap items-center justify-center gap-4 pt-10">
        <LanguageChoice />
        <ThemeChoice />
        <Link href="/privacy" className="text-sm text-ink-2 underline underline-offset-2 hover:text-ink">
          {t('privacy')}
        </Link>
      </footer>
    </div>
  );
}
