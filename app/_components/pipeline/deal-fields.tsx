'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { CURRENCIES } from '@/lib/contracts/company';
import type { DealView } from '@/lib/contracts/deals';
import type { LeadChoice } from '@/lib/contracts/lead-choices';
import type { DealChoices } from '@/lib/domain/pipeline/deal-choices';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import { LeadPicker } from './lead-picker';
import { usePipelineText } from './use-pipeline-text';

interface DealFieldsProps {
  deal: DealView | null;
  lead?: Pick<LeadChoice, 'id' | 'name' | 'company_name'>;
  choices: DealChoices;
  wrong: ReadonlySet<string>;
}

/** The fields of a deal, by the names of its contract. */
export function DealFields({ deal, lead, choices, wrong }: DealFieldsProps) {
  const { pipeline, owners } = choices;
  const t = useTranslations('pipeline');
  const text = usePipelineText(pipeline.stages);
  const format = useFormatter();
  const [stage, setStage] = useState(deal?.stage ?? pipeline.stages[0]?.key ?? '');
  const kind = pipeline.stages.find(({ key }) => key === stage)?.kind ?? 'open';
  const reasons = kind === 'won' ? pipeline.win_reasons : pipeline.loss_reasons;
  const known = pipeline.stages.some(({ key }) => key === stage);
  const error = (field: string, message: string) => (wrong.has(field) ? message : undefined);
  const amount = (value: number | undefined) =>
    value === undefined ? '' : format.number(value, { useGrouping: true, maximumFractionDigits: 2 });
  return (
    <>
      <Field label={t('deal.title')} error={error('title', t('deal.wrong_title'))}>
        {(control) => <Input {...control} name="title" defaultValue={deal?.title} maxLength={200} />}
      </Field>
      <LeadPicker
        label={t('deal.lead')}
        name="lead_id"
        given={deal?.lead ?? lead ?? null}
        error={error('lead_id', t('deal.wrong_lead'))}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('deal.value')} error={error('value', t('deal.wrong_value'))}>
          {(control) => (
            <Input {...control} name="value" inputMode="decimal" defaultValue={amount(deal?.value)} />
          )}
        </Field>
        <Field label={t('deal.currency')}>
          {(control) => (
            <Select {...control} name="currency" defaultValue={deal?.currency ?? choices.currency}>
              {CURRENCIES.map((currency) => (
                <option key={currency}>{currency}</option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('deal.stage')}>
          {(control) => (
            <Select
              {...control}
              name="stage"
              value={stage}
              onChange={(event) => setStage(event.target.value)}
            >
              {known ? null : <option value={stage}>{stage}</option>}
              {pipeline.stages.map(({ key }) => (
                <option key={key} value={key}>
                  {text.stage(key)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {deal === null || kind === 'open' ? (
          <Field
            label={t('deal.probability')}
            hint={t('deal.probability_hint')}
            error={error('probability', t('deal.wrong_probability'))}
          >
            {(control) => (
              <Input
                {...control}
                name="probability"
                inputMode="numeric"
                defaultValue={
                  deal?.probability == null || stage !== deal.stage ? '' : Math.round(deal.probability * 100)
                }
              />
            )}
          </Field>
        ) : (
          <Field label={t('deal.reason')}>
            {(control) => (
              <Select {...control} name="close_reason" defaultValue={deal.close_reason ?? ''}>
                <option value="">{text.reason(null)}</option>
                {[...new Set([...reasons, ...(deal.close_reason === null ? [] : [deal.close_reason])])].map(
                  (reason) => (
                    <option key={reason} value={reason}>
                      {text.reason(reason)}
                    </option>
                  ),
                )}
              </Select>
            )}
          </Field>
        )}
        <Field label={t('deal.expected')}>
          {(control) => (
            <Input
              {...control}
              type="date"
              name="expected_close_on"
              defaultValue={deal?.expected_close_on ?? ''}
            />
          )}
        </Field>
        <Field label={t('deal.owner')}>
          {(control) => (
            <Select {...control} name="owner_id" defaultValue={deal?.owner?.id ?? ''}>
              <option value="">{t('nobody')}</option>
              {owners.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </>
  );
}
