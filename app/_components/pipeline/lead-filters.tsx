'use client';
import { X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { LeadChoices } from '@/lib/domain/leads/lead-filter-choices';
import { ChoiceField } from '../filters/choice-field';
import { SearchField } from '../filters/search-field';
import { Button } from '../ui/button';
import { usePipelineText } from './use-pipeline-text';

interface LeadFiltersProps {
  choices: LeadChoices;
  /** Where the list stands without filters; null while there are none. */
  clear: string | null;
}

/** The filters of the list of leads. They live in the address. */
export function LeadFilters({ choices, clear }: LeadFiltersProps) {
  const t = useTranslations('pipeline');
  const text = usePipelineText();
  return (
    <search
      aria-label={t('leads.filters.label')}
      className="mb-4 grid grid-cols-2 gap-2 md:flex md:flex-wrap md:items-center"
    >
      <SearchField label={t('leads.filters.q')} className="max-md:col-span-2 md:w-80" />
      <ChoiceField
        name="status"
        label={t('leads.filters.status')}
        any={t('leads.filters.any_status')}
        options={choices.statuses.map((status) => ({ value: status, label: text.status(status) }))}
        className="md:w-44"
      />
      <ChoiceField
        name="source"
        label={t('leads.filters.source')}
        any={t('leads.filters.any_source')}
        options={choices.sources.map((source) => ({ value: source, label: text.source(source) }))}
        className="md:w-44"
      />
      <ChoiceField
        name="owner_id"
        label={t('deals.filters.owner')}
        any={t('deals.filters.any_owner')}
        options={choices.owners.map(({ id, name }) => ({ value: id, label: name }))}
        className="md:w-44 max-md:col-span-2"
      />
      {clear === null ? null : (
        <Button asChild variant="ghost" size="sm">
          <Link href={clear}>
            <X aria-hidden />
            {t('deals.filters.clear')}
          </Link>
        </Button>
      )}
    </search>
  );
}
