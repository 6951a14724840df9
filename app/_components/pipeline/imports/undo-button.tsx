'use client';
import { Undo2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '../../api/call-api';
import { ConfirmDialog } from '../../api/confirm-dialog';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../ui/button';
import { toast } from '../../ui/toast';

/** Takes back an import, after asking. */
export function UndoButton({ id }: { id: string }) {
  const t = useTranslations('pipeline.imports');
  const router = useRouter();
  const problemText = useProblemText();
  const [open, setOpen] = useState(false);
  const act = async () => {
    const answer = await callApi('POST', `/api/v1/imports/${id}/undo`);
    if (!answer.ok) return void toast.error(problemText(answer.problem));
    setOpen(false);
    toast.success(t('undo_started'));
    router.refresh();
  };
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        <Undo2 aria-hidden />
        {t('undo')}
      </Button>
      <ConfirmDialog
        title={t('undo_title')}
        text={t('undo_text')}
        confirm={t('undo_confirm')}
        open={open}
        close={() => setOpen(false)}
        act={act}
      />
    </>
  );
}
