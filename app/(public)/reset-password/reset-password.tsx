'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { callApi } from '@/app/_components/api/call-api';
import { formValues } from '@/app/_components/api/form-values';
import { SubmitButton } from '@/app/_components/api/submit-button';
import { useApiForm } from '@/app/_components/api/use-api-form';
import { useCodeOfAddress } from '@/app/_components/api/use-code-of-address';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Notice } from '@/app/_components/ui/notice';
import { resetPasswordSchema } from '@/lib/contracts/accounts';
import { Panel } from '../_panel';

/** Sets a new password with the code of the mailed address. */
export function ResetPassword() {
  const t = useTranslations('auth');
  const text = useProblemText();
  const code = useCodeOfAddress();
  const form = useApiForm(
    resetPasswordSchema,
    (input) => callApi('POST', '/api/v1/password/reset', input),
    () => window.location.assign('/sign-in?reset=1'),
  );
  if (code === '' || form.problem?.code === 'gone')
    return (
      <Panel title={t('reset.gone_title')} intro={t('reset.gone')}>
        <Button asChild variant="primary">
          <Link href="/forgot-password">{t('reset.again')}</Link>
        </Button>
      </Panel>
    );
  return (
    <Panel title={t('reset.title')} intro={t('reset.intro')}>
      <form
        noValidate
        method="post"
        className="grid gap-4"
        onSubmit={(event) => form.submit({ ...formValues(event), code })}
      >
        {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
        <Field
          label={t('fields.new_password')}
          hint={t('hints.password')}
          error={form.wrong.has('password') ? t('wrong.password') : undefined}
        >
          {(control) => <Input {...control} name="password" type="password" autoComplete="new-password" />}
        </Field>
        <SubmitButton pending={form.pending}>{t('reset.submit')}</SubmitButton>
      </form>
    </Panel>
  );
}
