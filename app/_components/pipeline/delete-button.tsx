'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '../api/call-api';
import { ConfirmDialog } from '../api/confirm-dialog';
import { useProblemText } from '../api/use-problem-text';
import { Button, type ButtonProps } from '../ui/button';
import { toast } from '../ui/toast';

interface DeleteButtonProps extends Omit<ButtonProps, 'onClick' | 'title'> {
  /** What is deleted. */
  path: string;
  title: string;
  text: string;
  done: string;
  /** Where to go afterwards; the page is read again without it. */
  leave_to?: string;
}

/** Deletes something by the API, after asking. */
export function DeleteButton({ path, title, text, done, leave_to, ...rest }: DeleteButtonProps) {
  const tc = useTranslations('common');
  const router = useRouter();
  const problemText = useProblemText();
  const [open, setOpen] = useState(false);
  const act = async () => {
    const answer = await callApi('DELETE', path);
    if (!answer.ok) return void toast.error(problemText(answer.problem));
    setOpen(false);
    toast.success(done);
    if (leave_to === undefined) router.refresh();
    else router.push(leave_to);
  };
  return (
    <>
      <Button {...rest} onClick={() => setOpen(true)} />
      <ConfirmDialog
        title={title}
        text={text}
        confirm={tc('delete')}
        open={open}
        close={() => setOpen(false)}
        act={act}
      />
    </>
  );
}
