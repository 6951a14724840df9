'use client';
import { LogOut } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../ui/button';

/** Ends this browser's session and goes back to the sign-in page. */
export function SignOutButton({ className }: { className?: string }) {
  const t = useTranslations('nav');
  const tc = useTranslations('common');
  const [pending, setPending] = useState(false);
  const sign_out = async () => {
    setPending(true);
    try {
      const token = (await (await fetch('/api/auth/csrf')).json()) as { csrfToken: string };
      const body = new URLSearchParams({ csrfToken: token.csrfToken, json: 'true', callbackUrl: '/sign-in' });
      await fetch('/api/auth/signout', { method: 'POST', body });
      window.location.assign('/sign-in');
    } catch {
      setPending(false);
      toast.error(tc('error.offline'));
    }
  };
  return (
    <Button variant="ghost" size="sm" pending={pending} onClick={sign_out} className={className}>
      {pending ? null : <LogOut aria-hidden />}
      {t('sign_out')}
    </Button>
  );
}
