'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { SubmitButton } from '@/app/_components/api/submit-button';
import { useApiForm } from '@/app/_components/api/use-api-form';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Checkbox } from '@/app/_components/ui/checkbox';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Notice } from '@/app/_components/ui/notice';
import { API_SCOPES, createApiKeySchema } from '@/lib/contracts/api-keys';
import { messageKey } from './scope-key';

/** A new key: its name and what it may do. */
export function KeyForm({ done }: { done: (data: unknown) => void }) {
  const t = useTranslations('hub.api');
  const text = useProblemText();
  const fields = useRef<HTMLFormElement>(null);
  const form = useApiForm(
    createApiKeySchema,
    (input) => callApi('POST', '/api/v1/api-keys', input),
    (data) => {
      fields.current?.reset();
      done(data);
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    return form.submit({ name: data.get('name'), scopes: data.getAll('scopes') });
  };
  return (
    <form
      ref={fields}
      noValidate
      method="post"
      className="grid max-w-2xl gap-3 border-t border-line pt-4"
      onSubmit={submit}
    >
      {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
      <Field label={t('name')} hint={t('name_hint')} error={form.wrong.has('name') ? t('wrong') : undefined}>
        {(control) => <Input {...control} name="name" maxLength={80} />}
      </Field>
      <fieldset className="grid gap-x-4 sm:grid-cols-2">
        <legend className="text-sm font-medium">{t('scopes')}</legend>
        {API_SCOPES.map((scope) => (
          <Checkbox key={scope} name="scopes" value={scope} label={t(`scope.${messageKey(scope)}`)} />
        ))}
      </fieldset>
      {form.wrong.has('scopes') ? (
        <p role="alert" className="text-xs font-medium text-bad-ink">
          {t('wrong')}
        </p>
      ) : null}
      <SubmitButton pending={form.pending} className="justify-self-start">
        {t('create_key')}
      </SubmitButton>
    </form>
  );
}
