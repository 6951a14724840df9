'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { NavEntry } from './nav-entries';
import { NAV_ICONS } from './nav-icons';
import { useIsCurrent } from './use-is-current';

/** The navigation at the left edge of a desk screen. */
export function SideNav({ entries }: { entries: readonly NavEntry[] }) {
  const t = useTranslations('nav');
  const is_current = useIsCurrent();
  return (
    <nav aria-label={t('main')} className="grid gap-0.5">
      {entries.map(({ key, href }) => {
        const Icon = NAV_ICONS[key];
        return (
          <Link
            key={key}
            href={href}
            aria-current={is_current(href, key === 'home') ? 'page' : undefined}
            className="flex h-8 items-center gap-2.5 rounded-md px-2 font-medium text-ink-2 hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-ink"
          >
            <Icon aria-hidden className="size-4" />
            {t(key)}
          </Link>
        );
      })}
    </nav>
  );
}
