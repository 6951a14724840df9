'use client';
import { Undo2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '../api/call-api';
import { ConfirmDialog } from '../api/confirm-dialog';
import { useProblemText } from '../api/use-problem-text';
import { Button } from '../ui/button';
import { toast } from '../ui/toast';

interface RestoreButtonProps {
  id: string;
  /** The version to bring back. */
  version: number;
  /** The version that stands now. */
  current: number;
}

export function RestoreButton({ id, version, current }: RestoreButtonProps) {
  const t = useTranslations('playbooks.versions');
  const router = useRouter();
  const text = useProblemText({ conflict: t('conflict') });
  const [asking, setAsking] = useState(false);
  const restore = async () => {
    const answer = await callApi('POST', `/api/v1/playbooks/${id}/restore`, {
      restore: version,
      version: current,
    });
    setAsking(false);
    if (!answer.ok) toast.error(text(answer.problem));
    else toast.success(t('restored', { version }));
    router.refresh();
  };
  return (
    <>
      <Button size="sm" onClick={() => setAsking(true)}>
        <Undo2 aria-hidden />
        {t('restore', { version })}
      </Button>
      <ConfirmDialog
        title={t('restore_title', { version })}
        text={t('restore_text', { next: current + 1 })}
        confirm={t('restore', { version })}
        open={asking}
        close={() => setAsking(false)}
        act={restore}
      />
    </>
  );
}
