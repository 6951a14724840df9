'use client';
import { useTranslations } from 'next-intl';
import { ChoiceField } from '@/app/_components/filters/choice-field';
import { SearchField } from '@/app/_components/filters/search-field';
import { COMPANY_ROLES, USER_STATUSES } from '@/lib/contracts/people';
import type { SquadChoice } from '@/lib/domain/squads/squad-choices';

export function PeopleFilters({ squads }: { squads: SquadChoice[] }) {
  const t = useTranslations('people');
  const tn = useTranslations('nav.roles');
  return (
    <search
      aria-label={t('filters.label')}
      className="mb-4 grid grid-cols-2 gap-2 md:grid-cols-[minmax(12rem,20rem)_repeat(3,minmax(8rem,12rem))]"
    >
      <SearchField label={t('filters.q')} className="max-md:col-span-2" />
      <ChoiceField
        name="role"
        label={t('filters.role')}
        any={t('filters.any_role')}
        options={COMPANY_ROLES.map((role) => ({ value: role, label: tn(role) }))}
      />
      <ChoiceField
        name="status"
        label={t('filters.status')}
        any={t('filters.any_status')}
        options={USER_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
      />
      <ChoiceField
        name="squad_id"
        className="max-md:col-span-2"
        label={t('filters.squad')}
        any={t('filters.any_squad')}
        options={squads.map((squad) => ({ value: squad.id, label: squad.name }))}
      />
    </search>
  );
}
