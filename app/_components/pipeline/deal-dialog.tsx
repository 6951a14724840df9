'use client';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { createDealSchema, type DealView, dealSchema, updateDealSchema } from '@/lib/contracts/deals';
import type { LeadChoice } from '@/lib/contracts/lead-choices';
import type { DealChoices } from '@/lib/domain/pipeline/deal-choices';
import { readNumber } from '@/lib/domain/pipeline/read-number';
import { callApi } from '../api/call-api';
import { FormDialogFooter } from '../api/form-dialog-footer';
import { formValues } from '../api/form-values';
import { useApiForm } from '../api/use-api-form';
import { useProblemText } from '../api/use-problem-text';
import { Dialog, DialogContent } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { toast } from '../ui/toast';
import { DealFields } from './deal-fields';

interface DealDialogProps {
  /** Null makes a new one. */
  deal: DealView | null;
  lead?: Pick<LeadChoice, 'id' | 'name' | 'company_name'>;
  choices: DealChoices;
  close: () => void;
  done?: (deal: DealView) => void;
}

/** Makes a deal or edits one. */
export function DealDialog({ deal, lead, choices, close, done }: DealDialogProps) {
  const t = useTranslations('pipeline.deal');
  const locale = useLocale();
  const router = useRouter();
  const text = useProblemText();
  const form_id = useId();
  const schema = deal === null ? createDealSchema : updateDealSchema;
  const form = useApiForm<object>(
    schema,
    (value) =>
      deal === null
        ? callApi('POST', '/api/v1/deals', value)
        : callApi('PATCH', `/api/v1/deals/${deal.id}`, value),
    (data) => {
      toast.success(t(deal === null ? 'created_toast' : 'saved'));
      close();
      router.refresh();
      done?.(dealSchema.parse(data));
    },
  );
  const send = (fields: Record<string, string>) => {
    const chance = readNumber(fields.probability ?? '', locale);
    const closed = choices.pipeline.stages.some(({ key, kind }) => key === fields.stage && kind !== 'open');
    return form.submit({
      title: fields.title,
      lead_id: fields.lead_id,
      stage: fields.stage,
      value: readNumber(fields.value ?? '', locale),
      currency: fields.currency,
      ...(chance === null ? {} : { probability: chance / 100 }),
      expected_close_on: fields.expected_close_on || null,
      owner_id: fields.owner_id || null,
      ...(deal !== null && closed && fields.close_reason !== undefined
        ? { close_reason: fields.close_reason || null }
        : {}),
    });
  };
  const footer = <FormDialogFooter form_id={form_id} pending={form.pending} />;
  return (
    <Dialog open onOpenChange={(open) => !open && close()}>
      <DialogContent title={t(deal === null ? 'create_title' : 'edit_title')} footer={footer}>
        <form
          id={form_id}
          noValidate
          className="grid gap-4"
          onSubmit={(event) => void send(formValues(event))}
        >
          <DealFields deal={deal} {...(lead && { lead })} choices={choices} wrong={form.wrong} />
          {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
        </form>
      </DialogContent>
    </Dialog>
  );
}
