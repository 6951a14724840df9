'use client';
import { useTranslations } from 'next-intl';
import type { LeadView } from '@/lib/contracts/leads';
import type { LeadChoices } from '@/lib/domain/leads/lead-filter-choices';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import { KNOWN_SOURCES, KNOWN_STATUSES, usePipelineText } from './use-pipeline-text';

interface LeadFieldsProps {
  lead: LeadView | null;
  choices: LeadChoices;
  wrong: ReadonlySet<string>;
}

/** The fields of a lead, by the names of its contract. */
export function LeadFields({ lead, choices, wrong }: LeadFieldsProps) {
  const t = useTranslations('pipeline.lead');
  const tp = useTranslations('pipeline');
  const text = usePipelineText();
  const error = (field: string, message: string) => (wrong.has(field) ? message : undefined);
  const plain = (name: 'company_name' | 'position') => (
    <Field label={t(name)}>
      {(control) => <Input {...control} name={name} defaultValue={lead?.[name] ?? ''} maxLength={60} />}
    </Field>
  );
  const choice = (
    name: 'source' | 'status',
    known: readonly string[],
    used: readonly string[],
    label: (key: string) => string,
  ) => (
    <Field label={t(name)}>
      {(control) => (
        <Select {...control} name={name} defaultValue={lead?.[name] ?? ''}>
          <option value="">{tp('none')}</option>
          {[...new Set([...known, ...used, lead?.[name] ?? ''])].filter(Boolean).map((key) => (
            <option key={key} value={key}>
              {label(key)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
  return (
    <>
      <Field label={t('name')} error={error('name', t('wrong_name'))} className="sm:col-span-2">
        {(control) => <Input {...control} name="name" defaultValue={lead?.name} maxLength={200} />}
      </Field>
      <Field label={t('email')} error={error('email', t('wrong_email'))}>
        {(control) => (
          <Input {...control} type="email" name="email" autoComplete="off" defaultValue={lead?.email ?? ''} />
        )}
      </Field>
      <Field label={t('phone')} hint={t('phone_hint')}>
        {(control) => (
          <Input
            {...control}
            type="tel"
            name="phone"
            maxLength={40}
            autoComplete="off"
            defaultValue={lead?.phone ?? ''}
          />
        )}
      </Field>
      {plain('company_name')}
      {plain('position')}
      {choice('source', KNOWN_SOURCES, choices.sources, text.source)}
      {choice('status', KNOWN_STATUSES, choices.statuses, text.status)}
      <Field label={t('lead_score')} hint={t('score_hint')} error={error('lead_score', t('wrong_score'))}>
        {(control) => (
          <Input {...control} name="lead_score" inputMode="numeric" defaultValue={lead?.lead_score ?? ''} />
        )}
      </Field>
      <Field label={t('owner')}>
        {(control) => (
          <Select {...control} name="owner_id" defaultValue={lead?.owner?.id ?? ''}>
            <option value="">{tp('nobody')}</option>
            {choices.owners.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}
