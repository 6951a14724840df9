'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { FormDialogFooter } from '@/app/_components/api/form-dialog-footer';
import { formValues } from '@/app/_components/api/form-values';
import { useApiForm } from '@/app/_components/api/use-api-form';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Dialog, DialogContent } from '@/app/_components/ui/dialog';
import { Notice } from '@/app/_components/ui/notice';
import { toast } from '@/app/_components/ui/toast';
import { createSquadSchema, type SquadView } from '@/lib/contracts/squads';
import type { PersonChoice } from '@/lib/domain/people/person-choices';
import { tickedRows } from '../ticked-rows';
import { SquadFields } from './squad-fields';

interface SquadDialogProps {
  /** Null makes a new one. */
  squad: SquadView | null;
  people: PersonChoice[];
  currency: string;
  open: boolean;
  close: () => void;
}

/** Makes a squad or edits one; both send the same fields. */
export function SquadDialog({ squad, people, currency, open, close }: SquadDialogProps) {
  const t = useTranslations('people.squads');
  const text = useProblemText();
  const router = useRouter();
  const form_id = useId();
  const form = useApiForm(
    createSquadSchema,
    (input) =>
      squad === null
        ? callApi('POST', '/api/v1/squads', input)
        : callApi('PATCH', `/api/v1/squads/${squad.id}`, input),
    () => {
      toast.success(t('saved'));
      close();
      router.refresh();
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { name, type, target } = formValues(event);
    const target_monthly = target === undefined || target === '' ? null : Number(target);
    const members = tickedRows(new FormData(event.currentTarget)).map(({ id, is_leader }) => ({
      user_id: id,
      is_leader,
    }));
    return form.submit({ name, type, target_monthly, members });
  };
  const footer = <FormDialogFooter form_id={form_id} pending={form.pending} />;
  return (
    <Dialog open={open} onOpenChange={(now_open) => !now_open && close()}>
      <DialogContent
        title={squad === null ? t('create_title') : t('edit_title', { name: squad.name })}
        footer={footer}
      >
        <form id={form_id} noValidate method="post" className="grid gap-4" onSubmit={submit}>
          {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
          <SquadFields squad={squad} people={people} currency={currency} wrong={form.wrong} />
        </form>
      </DialogContent>
    </Dialog>
  );
}
