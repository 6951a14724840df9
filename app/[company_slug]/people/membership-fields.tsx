'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Checkbox } from '@/app/_components/ui/checkbox';
import type { Person, UpdatePerson } from '@/lib/contracts/people';
import type { SquadChoice } from '@/lib/domain/squads/squad-choices';

const MEMBER = 'squad:';
const LEADER = 'leads:';

/** The squads that were ticked in a form with these fields. */
export function membershipsIn(data: FormData): NonNullable<UpdatePerson['squads']> {
  return [...data.keys()]
    .filter((name) => name.startsWith(MEMBER))
    .map((name) => name.slice(MEMBER.length))
    .map((squad_id) => ({ squad_id, is_leader: data.has(`${LEADER}${squad_id}`) }));
}

/** One line per squad: in it or not, and whether the person leads it. */
export function MembershipFields({ squads, person }: { squads: SquadChoice[]; person: Person | null }) {
  const t = useTranslations('people.form');
  const [chosen, setChosen] = useState(new Set(person?.squads.map((squad) => squad.id)));
  const leads = new Set(person?.squads.filter((squad) => squad.is_leader).map((squad) => squad.id));
  const toggle = (id: string, on: boolean) =>
    setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-sm font-medium">{t('squads')}</legend>
      {squads.length === 0 ? <p className="text-sm text-ink-3">{t('no_squads')}</p> : null}
      <div className="max-h-44 overflow-y-auto rounded-md border border-line empty:hidden">
        {squads.map(({ id, name }) => (
          <div
            key={id}
            className="flex min-h-10 items-center justify-between gap-3 border-b border-line px-3 last:border-b-0"
          >
            <Checkbox
              name={`${MEMBER}${id}`}
              label={name}
              checked={chosen.has(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            {chosen.has(id) ? (
              <Checkbox
                name={`${LEADER}${id}`}
                label={t('leader')}
                aria-label={`${t('leader')} ${name}`}
                defaultChecked={leads.has(id)}
                className="text-sm text-ink-2"
              />
            ) : null}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
