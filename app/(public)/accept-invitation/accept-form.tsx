'use client';
import { useTranslations } from 'next-intl';
import { callApi } from '@/app/_components/api/call-api';
import { formValues } from '@/app/_components/api/form-values';
import { requestSignIn } from '@/app/_components/api/sign-in-request';
import { useApiForm } from '@/app/_components/api/use-api-form';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Notice } from '@/app/_components/ui/notice';
import { acceptInvitationSchema, type Invitation } from '@/lib/contracts/accounts';

/** Name and password; a good answer signs the person in. */
export function AcceptForm({ code, invitation }: { code: string; invitation: Invitation }) {
  const t = useTranslations('auth');
  const text = useProblemText({ gone: t('accept.gone') });
  const form = useApiForm(
    acceptInvitationSchema,
    (input) => callApi('POST', '/api/v1/invitations/accept', input),
    async (_data, { password }) => {
      await requestSignIn({ email: invitation.email, password });
      window.location.assign('/');
    },
  );
  return (
    <form
      noValidate
      method="post"
      className="grid gap-4"
      onSubmit={(event) => form.submit({ ...formValues(event), code })}
    >
      {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
      <Field label={t('fields.name')} error={form.wrong.has('name') ? t('wrong.name') : undefined}>
        {(control) => <Input {...control} name="name" defaultValue={invitation.name} autoComplete="name" />}
      </Field>
      <Field
        label={t('fields.password')}
        hint={t('hints.password')}
        error={form.wrong.has('password') ? t('wrong.password') : undefined}
      >
        {(control) => <Input {...control} name="password" type="password" autoComplete="new-password" />}
      </Field>
      <Button type="submit" variant="primary" pending={form.pending}>
        {t('accept.submit')}
      </Button>
    </form>
  );
}
