'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { callApi } from '@/app/_components/api/call-api';
import { formValues } from '@/app/_components/api/form-values';
import { SubmitButton } from '@/app/_components/api/submit-button';
import { useApiForm } from '@/app/_components/api/use-api-form';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { LANGUAGE_NAMES } from '@/app/_components/frame/language-names';
import { ThemeChoice } from '@/app/_components/frame/theme-choice';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Notice } from '@/app/_components/ui/notice';
import { Select } from '@/app/_components/ui/select';
import { toast } from '@/app/_components/ui/toast';
import { updateProfileSchema } from '@/lib/contracts/accounts';
import { LANGUAGES, type Language } from '@/lib/contracts/languages';

interface ProfileCardProps {
  name: string;
  email: string;
  locale: Language;
}

export function ProfileCard({ name, email, locale }: ProfileCardProps) {
  const t = useTranslations('profile.me');
  const text = useProblemText();
  const router = useRouter();
  const form = useApiForm(
    updateProfileSchema,
    (input) => callApi('PATCH', '/api/v1/profile', input),
    () => {
      toast.success(t('saved'));
      router.refresh();
    },
  );
  return (
    <Card>
      <CardHeader title={t('title')} />
      <CardBody>
        <form
          noValidate
          method="post"
          className="grid gap-4"
          onSubmit={(event) => form.submit(formValues(event))}
        >
          {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
          <Field label={t('name')} error={form.wrong.has('name') ? t('name_wrong') : undefined}>
            {(control) => <Input {...control} name="name" defaultValue={name} autoComplete="name" />}
          </Field>
          <Field label={t('email')}>
            {(control) => <Input {...control} type="email" value={email} disabled readOnly />}
          </Field>
          <Field label={t('language')} hint={t('language_hint')}>
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
          <div className="flex flex-wrap items-center justify-between gap-3">
            <div className="flex items-center gap-2.5">
              <span className="text-sm font-medium">{t('theme')}</span>
              <ThemeChoice />
            </div>
            <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
          </div>
        </form>
      </CardBody>
    </Card>
  );
}
