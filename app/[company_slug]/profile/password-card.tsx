'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { formValues } from '@/app/_components/api/form-values';
import { SubmitButton } from '@/app/_components/api/submit-button';
import { useApiForm } from '@/app/_components/api/use-api-form';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Notice } from '@/app/_components/ui/notice';
import { toast } from '@/app/_components/ui/toast';
import { changePasswordSchema } from '@/lib/contracts/accounts';

export function PasswordCard() {
  const t = useTranslations('profile.password');
  const text = useProblemText();
  const router = useRouter();
  const fields = useRef<HTMLFormElement>(null);
  const form = useApiForm(
    changePasswordSchema,
    (input) => callApi('PUT', '/api/v1/profile/password', input),
    () => {
      fields.current?.reset();
      toast.success(t('done'));
      router.refresh();
    },
  );
  const wrong_current = form.wrong.has('current_password');
  return (
    <Card>
      <CardHeader title={t('title')} description={t('hint')} />
      <CardBody>
        <form
          ref={fields}
          noValidate
          method="post"
          className="grid gap-4"
          onSubmit={(event) => form.submit(formValues(event))}
        >
          {form.problem === null || wrong_current ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
          <Field label={t('current')} error={wrong_current ? t('wrong_current') : undefined}>
            {(control) => (
              <Input {...control} name="current_password" type="password" autoComplete="current-password" />
            )}
          </Field>
          <Field label={t('new')} error={form.wrong.has('new_password') ? t('wrong_new') : undefined}>
            {(control) => (
              <Input {...control} name="new_password" type="password" autoComplete="new-password" />
            )}
          </Field>
          <SubmitButton variant="secondary" pending={form.pending} className="justify-self-end">
            {t('submit')}
          </SubmitButton>
        </form>
      </CardBody>
    </Card>
  );
}
