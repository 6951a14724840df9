'use client';
import { useTranslations } from 'next-intl';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Select } from '@/app/_components/ui/select';
import { SQUAD_TYPES, type SquadView } from '@/lib/contracts/squads';
import type { PersonChoice } from '@/lib/domain/people/person-choices';
import { MembershipList } from '../membership-list';

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
  const disabled = squad?.members.filter((member) => !people.some((one) => one.id === member.id)) ?? [];
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{t('squads.members')}</legend>
      <MembershipList
        rows={[...people, ...disabled]}
        members={squad?.members}
        leader_label={t('form.leader')}
        className="max-h-56"
      />
    </fieldset>
  );
}
