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
import { createEndpointSchema, WEBHOOK_EVENTS } from '@/lib/contracts/webhooks';
import { messageKey } from './scope-key';

/** A new endpoint: its address and what it wants to hear of. */
export function EndpointForm({ done }: { done: (data: unknown) => void }) {
  const t = useTranslations('hub.api');
  const text = useProblemText();
  const fields = useRef<HTMLFormElement>(null);
  const form = useApiForm(
    createEndpointSchema,
    (input) => callApi('POST', '/api/v1/webhook-endpoints', input),
    (data) => {
      fields.current?.reset();
      done(data);
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    return form.submit({ url: data.get('url'), events: data.getAll('events') });
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
      <Field label={t('url')} hint={t('url_hint')} error={form.wrong.has('url') ? t('wrong') : undefined}>
        {(control) => <Input {...control} name="url" type="url" inputMode="url" />}
      </Field>
      <fieldset className="grid gap-x-4 sm:grid-cols-2">
        <legend className="text-sm font-medium">{t('events')}</legend>
        {WEBHOOK_EVENTS.map((event) => (
          <Checkbox key={event} name="events" value={event} label={t(`event.${messageKey(event)}`)} />
        ))}
      </fieldset>
      {form.wrong.has('events') ? (
        <p role="alert" className="text-xs font-medium text-bad-ink">
          {t('wrong')}
        </p>
      ) : null}
      <SubmitButton pending={form.pending} className="justify-self-start">
        {t('create_hook')}
      </SubmitButton>
    </form>
  );
}
