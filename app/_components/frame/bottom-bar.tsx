'use client';
import { Ellipsis, Search } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Dialog, DialogContent } from '../ui/dialog';
import { openCommandMenu } from './command-menu';
import type { NavEntry } from './nav-entries';
import { NAV_ICONS } from './nav-icons';
import { useIsCurrent } from './use-is-current';

const SLOT =
  'flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs font-medium text-ink-2 aria-[current=page]:text-accent-ink [&_svg]:size-5';

/** The navigation at the bottom edge of a phone: four entries, and the rest under "more". */
export function BottomBar({ entries, children }: { entries: readonly NavEntry[]; children: ReactNode }) {
  const t = useTranslations('nav');
  const is_current = useIsCurrent();
  const [open, setOpen] = useState(false);
  const shown = entries.slice(0, 4);
  const rest = entries.slice(4);
  return (
    <nav
      aria-label={t('main')}
      className="fixed inset-x-0 bottom-0 z-30 flex border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {shown.map(({ key, href }) => {
        const Icon = NAV_ICONS[key];
        return (
          <Link
            key={key}
            href={href}
            aria-current={is_current(href, key === 'home') ? 'page' : undefined}
            className={SLOT}
          >
            <Icon aria-hidden />
            {t(key)}
          </Link>
        );
      })}
      {shown.length < 4 ? (
        <button type="button" className={SLOT} onClick={openCommandMenu}>
          <Search aria-hidden />
          {t('search')}
        </button>
      ) : null}
      <button type="button" className={SLOT} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Ellipsis aria-hidden />
        {t('more')}
      </button>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogContent title={t('more')}>
          <div className="grid gap-1">
            {rest.map(({ key, href }) => {
              const Icon = NAV_ICONS[key];
              return (
                <Link
                  key={key}
                  href={href}
                  onClick={() => setOpen(false)}
                  className="flex h-11 items-center gap-3 rounded-md px-2 text-lg hover:bg-sunken"
                >
                  <Icon aria-hidden className="size-5 text-ink-3" />
                  {t(key)}
                </Link>
              );
            })}
          </div>
          {children}
        </DialogContent>
      </Dialog>
    </nav>
  );
}
