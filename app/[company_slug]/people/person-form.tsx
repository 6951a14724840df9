'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { formValues } from '@/app/_components/api/form-values';
import type { useApiForm } from '@/app/_components/api/use-api-form';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { LANGUAGE_NAMES } from '@/app/_components/frame/language-names';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Notice } from '@/app/_components/ui/notice';
import { Select } from '@/app/_components/ui/select';
import { LANGUAGES } from '@/lib/contracts/languages';
import { COMPANY_ROLES, companyRoleSchema, type Person, USER_AREAS } from '@/lib/contracts/people';
import type { SquadChoice } from '@/lib/domain/squads/squad-choices';
import { MembershipFields, membershipsIn } from './membership-fields';

interface PersonFormProps {
  id: string;
  person: Person | null;
  squads: SquadChoice[];
  form: ReturnType<typeof useApiForm>;
}

/** The fields of a person; an invitation also asks for e-mail and language. */
export function PersonForm({ id, person, squads, form }: PersonFormProps) {
  const t = useTranslations('people');
  const tn = useTranslations('nav.roles');
  const locale = useLocale();
  const text = useProblemText({
    conflict: person === null ? t('form.taken') : t('form.last_director'),
  });
  const [role, setRole] = useState(companyRoleSchema.catch('AGENT').parse(person?.role));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const values = Object.entries(formValues(event)).filter(([name]) => !name.includes(':'));
    const memberships = membershipsIn(new FormData(event.currentTarget));
    return form.submit({ ...Object.fromEntries(values), squads: memberships });
  };
  return (
    <form id={id} noValidate method="post" className="grid gap-4" onSubmit={submit}>
      {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
      <Field label={t('form.name')} error={form.wrong.has('name') ? t('form.wrong_name') : undefined}>
        {(control) => <Input {...control} name="name" defaultValue={person?.name} autoComplete="off" />}
      </Field>
      {person === null ? (
        <Field label={t('form.email')} error={form.wrong.has('email') ? t('form.wrong_email') : undefined}>
          {(control) => <Input {...control} name="email" type="email" autoComplete="off" />}
        </Field>
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('form.role')} hint={t(`role_help.${role}`)}>
          {(control) => (
            <Select
              {...control}
              name="role"
              value={role}
              onChange={(event) => setRole(companyRoleSchema.parse(event.target.value))}
            >
              {COMPANY_ROLES.toReversed().map((one) => (
                <option key={one} value={one}>
                  {tn(one)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('form.area')}>
          {(control) => (
            <Select {...control} name="area" defaultValue={person?.area ?? 'SALES'}>
              {USER_AREAS.map((area) => (
                <option key={area} value={area}>
                  {t(`area.${area}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <MembershipFields squads={squads} person={person} />
      {person === null ? (
        <Field label={t('form.locale')}>
          {(control) => (
            <Select {...control} name="locale" defaultValue={locale}>
              {LANGUAGES.map((language) => (
                <option key={language} value={language}>
                  {LANGUAGE_NAMES[language]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
    </form>
  );
}
