import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/app/_components/ui/notice';
import { accountOfSession } from '@/lib/auth/session';
import { env } from '@/lib/env';
import { outboxIsShown } from '@/lib/mail/transport';
import { Panel } from '../_panel';
import { GoogleButton } from './google-button';
import { safeNext } from './safe-next';
import { SignInForm } from './sign-in-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('sign_in.title') };
}

interface SignInPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const query = await searchParams;
  const next = safeNext(query.next ?? query.callbackUrl);
  if ((await accountOfSession()) !== null) redirect(next);
  const t = await getTranslations('auth');
  const google = env().GOOGLE_CLIENT_ID !== undefined;
  const failed = query.error === 'AccessDenied' ? 'google_denied' : 'google_failed';
  return (
    <>
      <Panel title={t('sign_in.title')}>
        {query.error === undefined ? null : <Notice tone="bad">{t(`sign_in.${failed}`)}</Notice>}
        {query.reset === undefined ? null : <Notice tone="good">{t('sign_in.done_reset')}</Notice>}
        <SignInForm next={next} />
        {google ? (
          <>
            <p className="flex items-center gap-3 text-xs text-ink-3 before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
              {t('sign_in.or')}
            </p>
            <GoogleButton next={next} />
          </>
        ) : null}
      </Panel>
      {outboxIsShown() ? (
        <Link href="/outbox" className="mt-4 text-sm text-ink-2 underline underline-offset-2 hover:text-ink">
          {t('sign_in.outbox')}
        </Link>
      ) : null}
    </>
  );
}
