'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { formValues } from '@/app/_components/api/form-values';
import { useApiForm } from '@/app/_components/api/use-api-form';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Notice } from '@/app/_components/ui/notice';
import { Select } from '@/app/_components/ui/select';
import { toast } from '@/app/_components/ui/toast';
import { type ConnectionView, saveConnectionConfigSchema } from '@/lib/contracts/integrations';

/** Client id, secret and, where the vendor has several, the data centre. What is saved is never shown again. */
export function CredentialsForm({ connection }: { connection: ConnectionView }) {
  const t = useTranslations('integrations.config');
  const text = useProblemText();
  const router = useRouter();
  const { provider, configured, client_id_hint, data_centre, data_centres } = connection;
  const { redirect_uri, takes_webhook_secret } = connection;
  // A saved secret does not stay in its field.
  const [saves, setSaves] = useState(0);
  const form = useApiForm(
    saveConnectionConfigSchema,
    (input) => callApi('POST', `/api/integrations/${provider}/config`, input),
    () => {
      toast.success(t('saved'));
      setSaves((before) => before + 1);
      router.refresh();
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const typed = Object.entries(formValues(event)).filter(([, value]) => value.trim() !== '');
    return form.submit(Object.fromEntries(typed));
  };
  const wrong = (name: string) => (form.wrong.has(name) ? t('wrong') : undefined);
  const kept = (set: boolean, hint: string | null) =>
    !set ? t('empty') : hint === null ? t('kept_secret') : t('kept', { hint });
  return (
    <form noValidate method="post" className="grid gap-4 sm:grid-cols-2" onSubmit={submit}>
      {form.problem === null ? null : (
        <Notice tone="bad" className="sm:col-span-2">
          {text(form.problem)}
        </Notice>
      )}
      {redirect_uri === null ? null : (
        <>
          <Field
            label={t('client_id')}
            hint={kept(configured.client_id, client_id_hint)}
            error={wrong('client_id')}
          >
            {(control) => <Input {...control} name="client_id" autoComplete="off" spellCheck={false} />}
          </Field>
          <Field
            label={t('client_secret')}
            hint={kept(configured.client_secret, null)}
            error={wrong('client_secret')}
          >
            {(control) => (
              <Input
                key={saves}
                {...control}
                name="client_secret"
                type="password"
                autoComplete="new-password"
              />
            )}
          </Field>
        </>
      )}
      {data_centres.length === 0 ? null : (
        <Field label={t('data_centre')} hint={t('data_centre_hint')} error={wrong('data_centre')}>
          {(control) => (
            <Select {...control} name="data_centre" defaultValue={data_centre ?? data_centres[0]}>
              {data_centres.map((centre) => (
                <option key={centre} value={centre}>
                  {centre}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {takes_webhook_secret ? (
        <Field
          label={t('webhook_secret')}
          hint={configured.webhook_secret ? t('kept_secret') : t('webhook_secret_hint')}
          error={wrong('webhook_secret')}
        >
          {(control) => (
            <Input
              key={saves}
              {...control}
              name="webhook_secret"
              type="password"
              autoComplete="new-password"
            />
          )}
        </Field>
      ) : null}
      <div className="sm:col-span-2">
        <Button type="submit" pending={form.pending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
