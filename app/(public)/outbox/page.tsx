import { MailOpen } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { readOutbox, type StoredMail } from '@/lib/mail/outbox';
import { outboxIsShown } from '@/lib/mail/transport';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('outbox.title') };
}

/** Newest mails that the page shows; older ones stay as files. */
const SHOWN = 50;

export default async function OutboxPage() {
  if (!outboxIsShown()) notFound();
  const t = await getTranslations('auth');
  const mails = await readOutbox(SHOWN);
  return (
    <div className="grid w-full max-w-2xl gap-4">
      <header className="grid gap-1">
        <h1 className="text-xl font-semibold tracking-tight">{t('outbox.title')}</h1>
        <p className="text-ink-2">{t('outbox.intro')}</p>
      </header>
      {mails.length === 0 ? (
        <Card>
          <EmptyState
            icon={MailOpen}
            title={t('outbox.empty_title')}
            action={
              <Button asChild>
                <Link href="/sign-in">{t('outbox.back')}</Link>
              </Button>
            }
          >
            {t('outbox.empty')}
          </EmptyState>
        </Card>
      ) : (
        mails.map((mail) => <Mail key={mail.id} mail={mail} />)
      )}
    </div>
  );
}

async function Mail({ mail }: { mail: StoredMail }) {
  const t = await getTranslations('auth');
  const format = await getFormatter();
  const link = /https?:\/\/\S+/.exec(mail.text)?.[0];
  const sent_at = format.dateTime(new Date(mail.sent_at), { dateStyle: 'short', timeStyle: 'short' });
  return (
    <Card>
      <CardHeader
        title={mail.subject}
        description={`${t('outbox.to', { email: mail.to })} · ${sent_at}`}
        action={
          link === undefined ? null : (
            <Button asChild size="sm">
              <a href={link}>{t('outbox.open')}</a>
            </Button>
          )
        }
      />
      <CardBody>
        <p className="whitespace-pre-line text-ink-2 [overflow-wrap:anywhere]">{mail.text}</p>
      </CardBody>
    </Card>
  );
}
