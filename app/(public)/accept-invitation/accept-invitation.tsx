'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { useCodeOfAddress } from '@/app/_components/api/use-code-of-address';
import { Button } from '@/app/_components/ui/button';
import { Skeleton } from '@/app/_components/ui/skeleton';
import { type Invitation, invitationSchema } from '@/lib/contracts/accounts';
import { Panel } from '../_panel';
import { AcceptForm } from './accept-form';

/** Reads what the invitation of this address says, and lets the invited person accept it. */
export function AcceptInvitation() {
  const t = useTranslations('auth');
  const code = useCodeOfAddress();
  const [invitation, setInvitation] = useState<Invitation | null>();
  useEffect(() => {
    if (code === undefined) return;
    let wanted = true;
    void callApi('POST', '/api/v1/invitations/open', { code }).then((answer) => {
      if (wanted) setInvitation(answer.ok ? invitationSchema.parse(answer.data) : null);
    });
    return () => {
      wanted = false;
    };
  }, [code]);

  if (code === undefined || invitation === undefined)
    return (
      <Panel title={t('accept.title')} intro={t('accept.loading')}>
        <Skeleton className="h-9" />
        <Skeleton className="h-9" />
        <Skeleton className="h-9" />
      </Panel>
    );
  if (invitation === null)
    return (
      <Panel title={t('accept.gone_title')} intro={t('accept.gone')}>
        <Button asChild>
          <Link href="/sign-in">{t('forgot.back')}</Link>
        </Button>
      </Panel>
    );
  return (
    <Panel
      title={t('accept.title')}
      intro={t('accept.intro', {
        company: invitation.company_name ?? 'Performancy',
        email: invitation.email,
      })}
    >
      <AcceptForm code={code} invitation={invitation} />
    </Panel>
  );
}
