'use client';
import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LeadChoice } from '@/lib/contracts/lead-choices';
import { useFound } from '../api/use-found';
import { findLeads } from './find-leads';

const NONE: LeadChoice[] = [];
const SAYS = { idle: 'hint', searching: 'searching', found: 'none', failed: 'failed' } as const;

/** Finds a lead by typing; arrows and Enter choose. */
export function LeadSearch({ choose }: { choose: (lead: LeadChoice) => void }) {
  const t = useTranslations('pipeline.picker');
  const [text, setText] = useState('');
  const { found, state } = useFound(text, findLeads, NONE);
  return (
    <Command
      shouldFilter={false}
      label={t('search')}
      className="overflow-hidden rounded-md border border-line-strong"
    >
      <div className="flex items-center gap-2 border-b px-3">
        <Search aria-hidden className="size-4 text-ink-3" />
        <Command.Input
          value={text}
          onValueChange={setText}
          placeholder={t('search')}
          className="h-9 w-full bg-transparent outline-none placeholder:text-ink-3 max-sm:text-lg"
        />
      </div>
      <Command.List className="max-h-52 overflow-y-auto p-1">
        <Command.Empty className="px-2 py-3 text-sm text-ink-2">{t(SAYS[state])}</Command.Empty>
        {found.map((lead) => (
          <Command.Item
            key={lead.id}
            value={lead.id}
            onSelect={() => choose(lead)}
            className="flex min-h-9 cursor-pointer items-center justify-between gap-3 rounded px-2 py-1 data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent-ink"
          >
            <span className="min-w-0 truncate">{lead.name}</span>
            <span className="min-w-0 truncate text-xs text-ink-3">{lead.company_name}</span>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
