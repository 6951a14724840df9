'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LeadChoice } from '@/lib/contracts/lead-choices';
import { Button } from '../ui/button';
import { LeadSearch } from './lead-search';

interface LeadPickerProps {
  label: string;
  /** Name of the hidden field that carries the id. */
  name: string;
  given: Pick<LeadChoice, 'id' | 'name' | 'company_name'> | null;
  error?: string | undefined;
}

/** The lead of a form: shown when it is chosen, searched for otherwise. */
export function LeadPicker({ label, name, given, error }: LeadPickerProps) {
  const t = useTranslations('pipeline.picker');
  const [lead, setLead] = useState(given);
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <input type="hidden" name={name} value={lead?.id ?? ''} />
      {lead === null ? (
        <LeadSearch choose={setLead} />
      ) : (
        <p className="flex min-h-9 items-center justify-between gap-3 rounded-md border border-line px-3">
          <span className="min-w-0 truncate">
            {[lead.name, lead.company_name].filter(Boolean).join(' · ')}
          </span>
          <Button variant="ghost" size="sm" onClick={() => setLead(null)}>
            {t('change')}
          </Button>
        </p>
      )}
      {error ? (
        <p role="alert" className="text-xs font-medium text-bad-ink">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
