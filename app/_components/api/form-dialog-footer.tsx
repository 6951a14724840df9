'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { DialogClose } from '../ui/dialog';

interface FormDialogFooterProps {
  /** Id of the form that the dialog holds. */
  form_id: string;
  pending: boolean;
  /** What the main button says; "Save" unless given. */
  children?: ReactNode;
}

/** The foot of a dialog with a form: leave it, or send the form. */
export function FormDialogFooter({ form_id, pending, children }: FormDialogFooterProps) {
  const t = useTranslations('common');
  return (
    <>
      <DialogClose asChild>
        <Button>{t('cancel')}</Button>
      </DialogClose>
      <Button type="submit" form={form_id} variant="primary" pending={pending}>
        {children ?? t('save')}
      </Button>
    </>
  );
}
