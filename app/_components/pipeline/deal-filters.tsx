'use client';
import { X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { STAGE_KINDS } from '@/lib/contracts/pipeline';
import type { DealChoices } from '@/lib/domain/pipeline/deal-choices';
import { ChoiceField } from '../filters/choice-field';
import { SearchField } from '../filters/search-field';
import { Button } from '../ui/button';
import { usePipelineText } from './use-pipeline-text';

interface DealFiltersProps {
  choices: DealChoices;
  /** The board shows every stage, so it has no choice of stages. */
  with_stages: boolean;
  /** Where the list stands without filters; null while there are none. */
  clear: string | null;
}

/** The filters of board and list. They live in the address. */
export function DealFilters({ choices, with_stages, clear }: DealFiltersProps) {
  const { pipeline, owners } = choices;
  const t = useTranslations('pipeline');
  const text = usePipelineText(pipeline.stages);
  return (
    <search
      aria-label={t('deals.filters.label')}
      className="mb-4 grid grid-cols-2 gap-2 md:flex md:flex-wrap md:items-center"
    >
      <SearchField label={t('deals.filters.q')} className="max-md:col-span-2 md:w-64" />
      {with_stages ? (
        <>
          <ChoiceField
            name="stage"
            label={t('deals.filters.stage')}
            any={t('deals.filters.any_stage')}
            options={pipeline.stages.map(({ key }) => ({ value: key, label: text.stage(key) }))}
            className="md:w-44"
          />
          <ChoiceField
            name="state"
            label={t('deals.filters.state')}
            any={t('deals.filters.any_state')}
            options={STAGE_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            className="md:w-44"
          />
        </>
      ) : null}
      <ChoiceField
        name="owner_id"
        label={t('deals.filters.owner')}
        any={t('deals.filters.any_owner')}
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
        className="md:w-44"
      />
      <ChoiceField
        name="stuck"
        label={t('deals.filters.stuck')}
        any={t('deals.filters.any_age')}
        options={[{ value: 'yes', label: t('deals.filters.only_stuck') }]}
        className="md:w-52"
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
