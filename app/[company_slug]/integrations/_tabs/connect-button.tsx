'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { toast } from '@/app/_components/ui/toast';

const answerSchema = z.object({ authorize_url: z.url() });

interface ConnectButtonProps {
  provider: string;
  /** Whether client id and secret are saved. */
  ready: boolean;
  label: string;
  primary: boolean;
}

/** Leaves for the vendor's sign-in, which leads back to this page. */
export function ConnectButton({ provider, ready, label, primary }: ConnectButtonProps) {
  const t = useTranslations('integrations.config');
  const text = useProblemText({ conflict: t('save_first') });
  const [pending, setPending] = useState(false);
  const go = async () => {
    setPending(true);
    const answer = await callApi('GET', `/api/integrations/${provider}/start`);
    const start = answer.ok ? answerSchema.safeParse(answer.data) : null;
    if (start?.success) return window.location.assign(start.data.authorize_url);
    setPending(false);
    if (!answer.ok) toast.error(text(answer.problem));
  };
  return (
    <Button
      variant={primary ? 'primary' : 'secondary'}
      pending={pending}
      disabled={!ready}
      title={ready ? undefined : t('save_first')}
      onClick={go}
    >
      {label}
    </Button>
  );
}
