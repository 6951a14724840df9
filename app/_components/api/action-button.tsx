'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button, type ButtonProps } from '../ui/button';
import { toast } from '../ui/toast';
import { callApi } from './call-api';
import { useProblemText } from './use-problem-text';

interface ActionButtonProps extends Omit<ButtonProps, 'onClick' | 'pending'> {
  method: 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: unknown;
  /** Said when it worked; the page is then read again. */
  done: string;
}

/** A button that does one thing by the API, and says whether it worked. */
export function ActionButton({ method, path, body, done, ...rest }: ActionButtonProps) {
  const router = useRouter();
  const text = useProblemText();
  const [pending, setPending] = useState(false);
  const act = async () => {
    setPending(true);
    const answer = await callApi(method, path, body);
    setPending(false);
    if (!answer.ok) return void toast.error(text(answer.problem));
    toast.success(done);
    router.refresh();
  };
  return <Button {...rest} pending={pending} onClick={act} />;
}
