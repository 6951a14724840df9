'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { requestGoogleSignIn } from '@/app/_components/api/sign-in-request';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { toast } from '@/app/_components/ui/toast';

export function GoogleButton({ next }: { next: string }) {
  const t = useTranslations('auth');
  const text = useProblemText();
  const [pending, setPending] = useState(false);
  const leave = async () => {
    setPending(true);
    const answer = await requestGoogleSignIn(next);
    if (answer.ok) return;
    setPending(false);
    toast.error(text(answer.problem));
  };
  return (
    <Button pending={pending} onClick={leave}>
      {t('sign_in.google')}
    </Button>
  );
}
