'use client';
import { Command } from 'cmdk';
import { MessageCircleQuestionMark, Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Dialog } from 'radix-ui';
import { useEffect, useState } from 'react';
import { useFound } from '../api/use-found';
import { COMMAND_GROUP, COMMAND_ITEM } from './command-looks';
import { FOUND_KINDS, findAnything, NOTHING } from './find-anything';
import { FoundGroup } from './found-group';
import type { NavEntry } from './nav-entries';
import { NAV_ICONS } from './nav-icons';

const OPEN_EVENT = 'performancy:open-command-menu';

/** Opens the menu from anywhere on the page. */
export function openCommandMenu(): void {
  window.dispatchEvent(new Event(OPEN_EVENT));
}

/** What an empty menu says while it searches, and after. */
const EMPTY = { idle: 'empty', found: 'empty', searching: 'searching', failed: 'failed' } as const;

/** ⌘K or Ctrl+K: jumps to a page, or to a lead, deal or conversation found by its names. */
export function CommandMenu({
  entries,
  company_slug,
}: {
  entries: readonly NavEntry[];
  company_slug: string;
}) {
  const t = useTranslations('nav');
  const ts = useTranslations('search');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const { found, state } = useFound(open ? text : '', findAnything, NOTHING);

  useEffect(() => {
    const show = () => setOpen(true);
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    window.addEventListener(OPEN_EVENT, show);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener(OPEN_EVENT, show);
      window.removeEventListener('keydown', onKey);
    };
  }, []);

  const wanted = text.trim().toLowerCase();
  const pages = entries.filter(({ key }) => t(key).toLowerCase().includes(wanted));
  // Asking stands last: Enter opens the first thing that was found.
  const first = pages[0]?.key ?? FOUND_KINDS.map((kind) => found[kind][0]?.id).find((id) => id !== undefined);
  useEffect(() => setChosen(first ?? 'ask'), [first]);

  const go = (href: string) => {
    setOpen(false);
    setText('');
    router.push(href);
  };

  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[12vh] left-1/2 z-50 w-[min(36rem,calc(100vw-1.5rem))] -translate-x-1/2 overflow-hidden rounded-lg border border-line bg-raised shadow-pop focus:outline-none"
        >
          <Dialog.Title className="sr-only">{t('command.title')}</Dialog.Title>
          <Command shouldFilter={false} label={t('command.title')} value={chosen} onValueChange={setChosen}>
            <div className="flex items-center gap-2.5 border-b px-4">
              <Search aria-hidden className="size-4 text-ink-3" />
              <Command.Input
                value={text}
                onValueChange={setText}
                placeholder={t('command.placeholder')}
                className="h-12 w-full bg-transparent text-lg outline-none placeholder:text-ink-3"
              />
            </div>
            <Command.List className="max-h-[50vh] overflow-y-auto p-2">
              <Command.Empty className="px-2 py-6 text-center text-ink-2">
                {t(`command.${EMPTY[state]}`)}
              </Command.Empty>
              {pages.length === 0 ? null : (
                <Command.Group heading={t('command.pages')} className={COMMAND_GROUP}>
                  {pages.map(({ key, href }) => {
                    const Icon = NAV_ICONS[key];
                    return (
                      <Command.Item key={key} value={key} onSelect={() => go(href)} className={COMMAND_ITEM}>
                        <Icon aria-hidden className="size-4 text-ink-3" />
                        {t(key)}
                      </Command.Item>
                    );
                  })}
                </Command.Group>
              )}
              {FOUND_KINDS.map((kind) => (
                <FoundGroup key={kind} kind={kind} items={found[kind]} company_slug={company_slug} go={go} />
              ))}
              {wanted.length > 2 && entries.some(({ key }) => key === 'ask') ? (
                <Command.Item
                  value="ask"
                  onSelect={() => go(`/${company_slug}/search?${new URLSearchParams({ q: text.trim() })}`)}
                  className={COMMAND_ITEM}
                >
                  <MessageCircleQuestionMark aria-hidden className="size-4 shrink-0 text-ink-3" />
                  <span className="min-w-0 truncate">{ts('in_menu', { text: text.trim() })}</span>
                </Command.Item>
              ) : null}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
