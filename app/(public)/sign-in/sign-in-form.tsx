'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { formValues } from '@/app/_components/api/form-values';
import { requestSignIn } from '@/app/_components/api/sign-in-request';
import { SubmitButton } from '@/app/_components/api/submit-button';
import { useApiForm } from '@/app/_components/api/use-api-form';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Notice } from '@/app/_components/ui/notice';
import { signInSchema } from '@/lib/contracts/accounts';

/** E-mail and password; a good answer leads to `next` with a full load, so that nothing of before stays. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('auth');
  const text = useProblemText({
    unauthenticated: t('sign_in.failed'),
    bad_request: t('sign_in.expired'),
  });
  const form = useApiForm(signInSchema, requestSignIn, () => window.location.assign(next));
  return (
    <form
      noValidate
      method="post"
      className="grid gap-4"
      onSubmit={(event) => form.submit(formValues(event))}
    >
      {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
      <Field label={t('fields.email')} error={form.wrong.has('email') ? t('wrong.email') : undefined}>
        {(control) => (
          <Input {...control} name="email" type="email" autoComplete="username" inputMode="email" />
        )}
      </Field>
      <Field
        label={t('fields.password')}
        error={form.wrong.has('password') ? t('wrong.password_empty') : undefined}
      >
        {(control) => <Input {...control} name="password" type="password" autoComplete="current-password" />}
      </Field>
      <SubmitButton pending={form.pending}>{t('sign_in.submit')}</SubmitButton>
      <Link
        href="/forgot-password"
        className="justify-self-center text-sm text-accent-ink underline-offset-2 hover:underline"
      >
        {t('sign_in.forgot')}
      </Link>
    </form>
  );
}
