'use client';
import { useTranslations } from 'next-intl';
import type { Person, UpdatePerson } from '@/lib/contracts/people';
import type { SquadChoice } from '@/lib/domain/squads/squad-choices';
import { MembershipList } from './membership-list';
import { tickedRows } from './ticked-rows';

/** The squads that were ticked in a form with these fields. */
export function membershipsIn(data: FormData): NonNullable<UpdatePerson['squads']> {
  return tickedRows(data).map(({ id, is_leader }) => ({ squad_id: id, is_leader }));
}

/** One line per squad: in it or not, and whether the person leads it. */
export function MembershipFields({ squads, person }: { squads: SquadChoice[]; person: Person | null }) {
  const t = useTranslations('people.form');
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-sm font-medium">{t('squads')}</legend>
      {squads.length === 0 ? <p className="text-sm text-ink-3">{t('no_squads')}</p> : null}
      <MembershipList
        rows={squads}
        members={person?.squads}
        leader_label={t('leader')}
        className="max-h-44"
      />
    </fieldset>
  );
}
