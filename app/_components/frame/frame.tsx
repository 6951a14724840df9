import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import type { AlertCount } from '@/lib/contracts/alerts';
import type { Account } from '@/lib/domain/sessions/account';
import { Bell } from '../alerts/bell';
import { cn } from '../ui/cn';
import { AccountBlock } from './account-block';
import { BottomBar } from './bottom-bar';
import { CommandMenu } from './command-menu';
import { Mark } from './mark';
import { navEntries } from './nav-entries';
import { SearchButton } from './search-button';
import { SideNav } from './side-nav';

interface FrameProps {
  company: { slug: string; name: string };
  person: Pick<Account, 'name' | 'email' | 'role'>;
  /** What the person has not read yet. */
  alerts: AlertCount;
  /** Shown above everything, e.g. while staff visit the company. */
  banner?: ReactNode;
  children: ReactNode;
}

/** What stands around every screen of a company. */
export function Frame({ company, person, alerts, banner, children }: FrameProps) {
  const t = useTranslations('nav');
  const entries = navEntries(company.slug, person.role);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('skip')}
      </a>
      {banner}
      <div className="grow md:grid md:grid-cols-[14.5rem_minmax(0,1fr)]">
        {/* As high as the window, or what a banner leaves of it: the way out is always in sight. */}
        <aside
          className={cn(
            'sticky top-0 hidden flex-col gap-4 border-r bg-canvas px-3 py-4 md:flex',
            banner ? 'max-h-[calc(100dvh-3rem)]' : 'max-h-dvh',
          )}
        >
          <div className="flex items-center gap-1">
            <Link
              href={`/${company.slug}`}
              className="flex min-w-0 grow items-center gap-2.5 rounded-md px-1.5"
            >
              <Mark className="size-6 shrink-0" />
              <span className="truncate font-semibold">{company.name}</span>
            </Link>
            <Bell href={`/${company.slug}/alerts`} count={alerts} />
          </div>
          <SearchButton />
          <SideNav entries={entries} />
          <div className="mt-auto border-t pt-3">
            <AccountBlock person={person} />
          </div>
        </aside>
        <header className="flex h-12 items-center gap-2.5 border-b bg-canvas px-4 md:hidden">
          <Mark className="size-6 shrink-0" />
          <span className="truncate font-semibold">{company.name}</span>
          <Bell href={`/${company.slug}/alerts`} count={alerts} className="-mr-2 ml-auto" />
        </header>
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-[88rem] px-4 pt-5 pb-24 outline-none md:px-8 md:pt-7 md:pb-12"
        >
          {children}
        </main>
      </div>
      <BottomBar entries={entries}>
        <div className="border-t pt-4">
          <AccountBlock person={person} />
        </div>
      </BottomBar>
      <CommandMenu entries={entries} company_slug={company.slug} />
    </div>
  );
}
