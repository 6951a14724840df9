'use client';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { createLeadSchema, type LeadView, leadSchema } from '@/lib/contracts/leads';
import type { LeadChoices } from '@/lib/domain/leads/lead-filter-choices';
import { readNumber } from '@/lib/domain/pipeline/read-number';
import { callApi } from '../api/call-api';
import { FormDialogFooter } from '../api/form-dialog-footer';
import { formValues } from '../api/form-values';
import { useApiForm } from '../api/use-api-form';
import { useProblemText } from '../api/use-problem-text';
import { Dialog, DialogContent } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { toast } from '../ui/toast';
import { LeadFields } from './lead-fields';

interface LeadDialogProps {
  /** Null makes a new one. */
  lead: LeadView | null;
  choices: LeadChoices;
  close: () => void;
  done?: (lead: LeadView) => void;
}

/** Makes a lead or edits one. */
export function LeadDialog({ lead, choices, close, done }: LeadDialogProps) {
  const t = useTranslations('pipeline.lead');
  const locale = useLocale();
  const router = useRouter();
  const text = useProblemText({ conflict: t('taken') });
  const form_id = useId();
  const form = useApiForm<object>(
    createLeadSchema,
    (value) =>
      lead === null
        ? callApi('POST', '/api/v1/leads', value)
        : callApi('PATCH', `/api/v1/leads/${lead.id}`, value),
    (data) => {
      toast.success(t(lead === null ? 'created_toast' : 'saved'));
      close();
      router.refresh();
      done?.(leadSchema.parse(data));
    },
  );
  const send = ({ lead_score = '', ...fields }: Record<string, string>) =>
    form.submit({
      ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.trim() || null])),
      lead_score: readNumber(lead_score, locale),
    });
  const footer = <FormDialogFooter form_id={form_id} pending={form.pending} />;
  return (
    <Dialog open onOpenChange={(open) => !open && close()}>
      <DialogContent title={t(lead === null ? 'create_title' : 'edit_title')} footer={footer}>
        <form
          id={form_id}
          noValidate
          className="grid gap-4 sm:grid-cols-2"
          onSubmit={(event) => void send(formValues(event))}
        >
          <LeadFields lead={lead} choices={choices} wrong={form.wrong} />
          {form.problem === null ? null : (
            <Notice tone="bad" className="sm:col-span-2">
              {text(form.problem)}
            </Notice>
          )}
        </form>
      </DialogContent>
    </Dialog>
  );
}
