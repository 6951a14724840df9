'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { formValues } from '@/app/_components/api/form-values';
import { useApiForm } from '@/app/_components/api/use-api-form';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { Dialog, DialogContent, DialogTrigger } from '@/app/_components/ui/dialog';
import { Field } from '@/app/_components/ui/field';
import { Textarea } from '@/app/_components/ui/input';
import { Notice } from '@/app/_components/ui/notice';
import { startSwitchSchema } from '@/lib/contracts/accounts';

/** Asks why, then enters the company for an hour. */
export function EnterCompany({ slug, name }: { slug: string; name: string }) {
  const t = useTranslations('auth');
  const text = useProblemText();
  const form_id = useId();
  const form = useApiForm(
    startSwitchSchema,
    (input) => callApi('POST', '/api/v1/switch', input),
    () => window.location.assign(`/${slug}`),
  );
  const submit = (
    <Button type="submit" form={form_id} variant="primary" pending={form.pending}>
      {t('admin.submit')}
    </Button>
  );
  return (
    <Dialog>
      <DialogTrigger asChild>
        <Button size="sm" aria-label={t('admin.enter_title', { company: name })}>
          {t('admin.enter')}
        </Button>
      </DialogTrigger>
      <DialogContent title={t('admin.enter_title', { company: name })} footer={submit}>
        <form
          id={form_id}
          noValidate
          method="post"
          className="grid gap-4"
          onSubmit={(event) => form.submit({ ...formValues(event), company_slug: slug })}
        >
          {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
          <Field
            label={t('admin.reason')}
            hint={t('admin.reason_hint')}
            error={form.wrong.has('reason') ? t('admin.reason_wrong') : undefined}
          >
            {(control) => <Textarea {...control} name="reason" maxLength={300} />}
          </Field>
        </form>
      </DialogContent>
    </Dialog>
  );
}
