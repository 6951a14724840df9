'use client';
import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { openCommandMenu } from './command-menu';

/** Opens the command menu, and tells its keys. */
export function SearchButton() {
  const t = useTranslations('nav');
  return (
    <button
      type="button"
      onClick={openCommandMenu}
      className="flex h-8 w-full items-center gap-2.5 rounded-md border border-line bg-surface px-2 text-ink-3 hover:border-line-strong hover:text-ink-2"
    >
      <Search aria-hidden className="size-4" />
      <span className="grow text-left">{t('search')}</span>
      <kbd className="rounded border border-line px-1 font-sans text-xs">⌘K</kbd>
    </button>
  );
}
