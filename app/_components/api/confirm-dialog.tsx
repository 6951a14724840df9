'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../ui/button';
import { Dialog, DialogClose, DialogContent } from '../ui/dialog';

interface ConfirmDialogProps {
  title: string;
  text: string;
  /** What the dangerous button says. */
  confirm: string;
  open: boolean;
  close: () => void;
  act: () => Promise<void>;
}

/** Asks before something that cannot be taken back by one press. */
export function ConfirmDialog({ title, text, confirm, open, close, act }: ConfirmDialogProps) {
  const t = useTranslations('common');
  const [pending, setPending] = useState(false);
  const go = async () => {
    setPending(true);
    await act();
    setPending(false);
  };
  const footer = (
    <>
      <DialogClose asChild>
        <Button>{t('cancel')}</Button>
      </DialogClose>
      <Button variant="danger" pending={pending} onClick={go}>
        {confirm}
      </Button>
    </>
  );
  return (
    <Dialog open={open} onOpenChange={(now_open) => !now_open && close()}>
      <DialogContent title={title} description={text} footer={footer} />
    </Dialog>
  );
}
