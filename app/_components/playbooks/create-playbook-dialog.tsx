'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { METHODOLOGIES } from '@/lib/coach/methodology/methodologies';
import { createPlaybookSchema } from '@/lib/contracts/playbook-list';
import { generatePlaybookSchema, PLAYBOOK_FUNCTIONS, playbookSchema } from '@/lib/contracts/playbooks';
import { callApi } from '../api/call-api';
import { FormDialogFooter } from '../api/form-dialog-footer';
import { formValues } from '../api/form-values';
import { useApiForm } from '../api/use-api-form';
import { useProblemText } from '../api/use-problem-text';
import { Dialog, DialogContent } from '../ui/dialog';
import { Field } from '../ui/field';
import { Input, Textarea } from '../ui/input';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { type Begin, BeginChoice } from './begin-choice';
import { tellDraft } from './tell-draft';
import { useTellMade } from './use-tell-made';

export interface CreatePlaybookProps {
  squads: readonly { id: string; name: string }[];
  /** Whether the person may write playbooks of the whole company. */
  for_company: boolean;
  company_slug: string;
}

type DialogProps = CreatePlaybookProps & { open: boolean; close: () => void };

/** Makes a draft: blank, from a description, or from the best calls; its editor opens. */
export function CreatePlaybookDialog({ squads, for_company, company_slug, open, close }: DialogProps) {
  const t = useTranslations('playbooks');
  const text = useProblemText({ conflict: t('new.no_calls'), forbidden: t('new.switched_off') });
  const router = useRouter();
  const form_id = useId();
  const [begin, setBegin] = useState<Begin>('blank');
  const [headings, setHeadings] = useState<string[]>([]);
  const tellMade = useTellMade();
  const done = (data: unknown) => {
    const { id } = playbookSchema.parse(data);
    tellMade(data);
    close();
    router.push(`/${company_slug}/playbooks/${id}`);
  };
  const blank = useApiForm(
    createPlaybookSchema,
    (input) => callApi('POST', '/api/v1/playbooks', input),
    done,
  );
  const generated = useApiForm(
    generatePlaybookSchema,
    (input) => {
      setHeadings([]);
      return tellDraft(input, setHeadings);
    },
    done,
  );
  const form = begin === 'blank' ? blank : generated;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { name, methodology, function: for_, squad_id, description } = formValues(event);
    const basic = { name, methodology, function: for_ };
    if (begin === 'blank') return form.submit({ ...basic, squad_id: squad_id || null });
    return form.submit(begin === 'description' ? { ...basic, description } : basic);
  };
  const footer = (
    <FormDialogFooter form_id={form_id} pending={form.pending}>
      {form.pending ? t('new.creating') : t('new.create')}
    </FormDialogFooter>
  );
  return (
    <Dialog open={open} onOpenChange={(now_open) => !now_open && close()}>
      <DialogContent title={t('new.title')} footer={footer}>
        <form id={form_id} noValidate method="post" className="grid gap-4" onSubmit={submit}>
          {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
          {generated.pending ? (
            <Notice>{t('new.writing', { count: headings.length, headings: headings.join(' · ') })}</Notice>
          ) : null}
          <BeginChoice value={begin} choose={setBegin} />
          <Field label={t('new.name')} error={form.wrong.has('name') ? t('new.wrong_name') : undefined}>
            {(control) => <Input {...control} name="name" autoComplete="off" />}
          </Field>
          {begin === 'description' ? (
            <Field
              label={t('new.description')}
              hint={t('new.description_hint')}
              error={form.wrong.has('description') ? t('new.wrong_description') : undefined}
            >
              {(control) => <Textarea {...control} name="description" rows={4} maxLength={4_000} />}
            </Field>
          ) : null}
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={t('new.methodology')}>
              {(control) => (
                <Select {...control} name="methodology">
                  {METHODOLOGIES.map(({ name }) => (
                    <option key={name}>{name}</option>
                  ))}
                </Select>
              )}
            </Field>
            <Field label={t('new.function')}>
              {(control) => (
                <Select {...control} name="function" defaultValue="SALES">
                  {PLAYBOOK_FUNCTIONS.map((one) => (
                    <option key={one} value={one}>
                      {t(`function.${one}`)}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
          {begin === 'blank' ? (
            <Field label={t('new.squad')}>
              {(control) => (
                <Select {...control} name="squad_id">
                  {for_company ? <option value="">{t('whole_company')}</option> : null}
                  {squads.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          ) : null}
        </form>
      </DialogContent>
    </Dialog>
  );
}
