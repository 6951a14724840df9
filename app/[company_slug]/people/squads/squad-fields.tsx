'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Checkbox } from '@/app/_components/ui/checkbox';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Select } from '@/app/_components/ui/select';
import { SQUAD_TYPES, type SquadView } from '@/lib/contracts/squads';
import type { PersonChoice } from '@/lib/domain/people/person-choices';
import { LEADER, MEMBER } from './squad-members';

interface SquadFieldsProps {
  squad: SquadView | null;
  people: PersonChoice[];
  currency: string;
  wrong: ReadonlySet<string>;
}

export function SquadFields({ squad, people, currency, wrong }: SquadFieldsProps) {
  const t = useTranslations('people.squads');
  return (
    <>
      <Field label={t('name')} error={wrong.has('name') ? t('wrong_name') : undefined}>
        {(control) => <Input {...control} name="name" defaultValue={squad?.name} autoComplete="off" />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('columns.type')}>
          {(control) => (
            <Select {...control} name="type" defaultValue={squad?.type ?? 'sales'}>
              {SQUAD_TYPES.map((type) => (
                <option key={type} value={type}>
                  {t(`type.${type}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          label={t('target', { currency })}
          error={wrong.has('target_monthly') ? t('wrong_target') : undefined}
        >
          {(control) => (
            <Input
              {...control}
              name="target"
              type="number"
              inputMode="numeric"
              min={0}
              step={1000}
              defaultValue={squad?.target_monthly ?? ''}
            />
          )}
        </Field>
      </div>
      <MemberFields squad={squad} people={people} />
    </>
  );
}

/** One line per person: in the squad or not, and whether they lead it. */
function MemberFields({ squad, people }: Pick<SquadFieldsProps, 'squad' | 'people'>) {
  const t = useTranslations('people');
  const [chosen, setChosen] = useState(new Set(squad?.members.map((member) => member.id)));
  const leaders = new Set(squad?.members.filter((member) => member.is_leader).map((member) => member.id));
  const disabled = squad?.members.filter((member) => !people.some((one) => one.id === member.id)) ?? [];
  const toggle = (id: string, on: boolean) =>
    setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{t('squads.members')}</legend>
      <div className="max-h-56 overflow-y-auto rounded-md border border-line empty:hidden">
        {[...people, ...disabled].map(({ id, name }) => (
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
                label={t('form.leader')}
                aria-label={`${t('form.leader')} ${name}`}
                defaultChecked={leaders.has(id)}
                className="text-sm text-ink-2"
              />
            ) : null}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
