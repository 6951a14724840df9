'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { formValues } from '@/app/_components/api/form-values';
import { SubmitButton } from '@/app/_components/api/submit-button';
import { useApiForm } from '@/app/_components/api/use-api-form';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Notice } from '@/app/_components/ui/notice';
import { forgotPasswordSchema } from '@/lib/contracts/accounts';
import { Panel } from '../_panel';

/** Asks for a reset link; what it shows afterwards is the same for every e-mail. */
export function ForgotPassword() {
  const t = useTranslations('auth');
  const text = useProblemText();
  const [sent_to, setSentTo] = useState<string>();
  const form = useApiForm(
    forgotPasswordSchema,
    (input) => callApi('POST', '/api/v1/password/forgot', input),
    (_data, { email }) => setSentTo(email),
  );
  const back = (
    <Link
      href="/sign-in"
      className="justify-self-center text-sm text-accent-ink underline-offset-2 hover:underline"
    >
      {t('forgot.back')}
    </Link>
  );
  if (sent_to !== undefined)
    return (
      <Panel title={t('forgot.sent_title')} intro={t('forgot.sent', { email: sent_to })}>
        {back}
      </Panel>
    );
  return (
    <Panel title={t('forgot.title')} intro={t('forgot.intro')}>
      <form
        noValidate
        method="post"
        className="grid gap-4"
        onSubmit={(event) => form.submit(formValues(event))}
      >
        {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
        <Field label={t('fields.email')} error={form.wrong.has('email') ? t('wrong.email') : undefined}>
          {(control) => <Input {...control} name="email" type="email" autoComplete="username" />}
        </Field>
        <SubmitButton pending={form.pending}>{t('forgot.submit')}</SubmitButton>
        {back}
      </form>
    </Panel>
  );
}
