import { Command } from 'cmdk';
import { Handshake, type LucideIcon, MessagesSquare, UserRound } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { dealHref, leadHref } from '../pipeline/addresses';
import { COMMAND_GROUP, COMMAND_ITEM } from './command-looks';
import type { FoundItem, FoundKind } from './find-anything';

const ICONS: Record<FoundKind, LucideIcon> = {
  leads: UserRound,
  deals: Handshake,
  conversations: MessagesSquare,
};

const HREFS: Record<FoundKind, (company_slug: string, id: string) => string> = {
  leads: leadHref,
  deals: dealHref,
  conversations: (company_slug, id) => `/${company_slug}/conversations/${id}`,
};

interface FoundGroupProps {
  kind: FoundKind;
  items: readonly FoundItem[];
  company_slug: string;
  go: (href: string) => void;
}

/** What was found of one kind; nothing when there is none. */
export function FoundGroup({ kind, items, company_slug, go }: FoundGroupProps) {
  const t = useTranslations('nav.command');
  const format = useFormatter();
  if (items.length === 0) return null;
  const Icon = ICONS[kind];
  return (
    <Command.Group heading={t(kind)} className={COMMAND_GROUP}>
      {items.map(({ id, name, detail, date }) => (
        <Command.Item
          key={id}
          value={id}
          onSelect={() => go(HREFS[kind](company_slug, id))}
          className={COMMAND_ITEM}
        >
          <Icon aria-hidden className="size-4 shrink-0 text-ink-3" />
          <span className="min-w-0 grow truncate">{name}</span>
          <span className="max-w-2/5 shrink-0 truncate text-xs text-ink-3">
            {[
              detail,
              date === null ? null : format.dateTime(new Date(date), { day: 'numeric', month: 'short' }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </Command.Item>
      ))}
    </Command.Group>
  );
}
