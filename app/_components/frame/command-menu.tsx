'use client';
import { Command } from 'cmdk';
import { MessageCircleQuestionMark, MessagesSquare, Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { Dialog } from 'radix-ui';
import { useEffect, useState } from 'react';
import type { NavEntry } from './nav-entries';
import { NAV_ICONS } from './nav-icons';
import { useFoundConversations } from './use-found-conversations';

const OPEN_EVENT = 'performancy:open-command-menu';

/** Opens the menu from anywhere on the page. */
export function openCommandMenu(): void {
  window.dispatchEvent(new Event(OPEN_EVENT));
}

/** What an empty menu says while it searches, and after. */
const EMPTY = { idle: 'empty', found: 'empty', searching: 'searching', failed: 'failed' } as const;

const ITEM =
  'flex min-h-10 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1.5 data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent-ink';
const GROUP =
  '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-ink-3';

/** ⌘K or Ctrl+K: jumps to a page, or to a conversation found by its title, lead or rep. */
export function CommandMenu({
  entries,
  company_slug,
}: {
  entries: readonly NavEntry[];
  company_slug: string;
}) {
  const t = useTranslations('nav');
  const ts = useTranslations('search');
  const format = useFormatter();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const found = useFoundConversations(open ? text : '');

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

  const go = (href: string) => {
    setOpen(false);
    setText('');
    router.push(href);
  };
  const wanted = text.trim().toLowerCase();
  const pages = entries.filter(({ key }) => t(key).toLowerCase().includes(wanted));

  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[12vh] left-1/2 z-50 w-[min(36rem,calc(100vw-1.5rem))] -translate-x-1/2 overflow-hidden rounded-lg border border-line bg-raised shadow-pop focus:outline-none"
        >
          <Dialog.Title className="sr-only">{t('command.title')}</Dialog.Title>
          <Command shouldFilter={false} label={t('command.title')}>
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
                {t(`command.${EMPTY[found.state]}`)}
              </Command.Empty>
              {wanted.length > 2 && entries.some(({ key }) => key === 'ask') ? (
                <Command.Item
                  value="ask"
                  onSelect={() => go(`/${company_slug}/search?${new URLSearchParams({ q: text.trim() })}`)}
                  className={ITEM}
                >
                  <MessageCircleQuestionMark aria-hidden className="size-4 shrink-0 text-ink-3" />
                  <span className="min-w-0 truncate">{ts('in_menu', { text: text.trim() })}</span>
                </Command.Item>
              ) : null}
              {pages.length === 0 ? null : (
                <Command.Group heading={t('command.pages')} className={GROUP}>
                  {pages.map(({ key, href }) => {
                    const Icon = NAV_ICONS[key];
                    return (
                      <Command.Item key={key} value={key} onSelect={() => go(href)} className={ITEM}>
                        <Icon aria-hidden className="size-4 text-ink-3" />
                        {t(key)}
                      </Command.Item>
                    );
                  })}
                </Command.Group>
              )}
              {found.conversations.length === 0 ? null : (
                <Command.Group heading={t('command.conversations')} className={GROUP}>
                  {found.conversations.map((conversation) => (
                    <Command.Item
                      key={conversation.id}
                      value={conversation.id}
                      onSelect={() => go(`/${company_slug}/conversations/${conversation.id}`)}
                      className={ITEM}
                    >
                      <MessagesSquare aria-hidden className="size-4 shrink-0 text-ink-3" />
                      <span className="min-w-0 grow truncate">
                        {conversation.title ?? conversation.lead?.name ?? conversation.user.name}
                      </span>
                      <span className="shrink-0 text-xs text-ink-3">
                        {conversation.user.name} ·{' '}
                        {format.dateTime(new Date(conversation.conversation_date), {
                          day: 'numeric',
                          month: 'short',
                        })}
                      </span>
                    </Command.Item>
                  ))}
                </Command.Group>
              )}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
