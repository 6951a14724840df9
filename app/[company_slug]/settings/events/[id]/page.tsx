import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import type { EventDetail } from '@/lib/contracts/events';
import { type Ctx, personOf } from '@/lib/domain/ctx';
import { getEvent } from '@/lib/domain/events/get-event';
import { AppError } from '@/lib/errors/app-error';
import { may } from '@/lib/permissions/permissions';
import { EventTable } from '../event-table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hub.events.one'))('title') };
}

interface EventPageProps {
  params: Promise<{ company_slug: string; id: string }>;
}

/** One event with what was received, for directors; that somebody looked is audited. */
export default async function EventPage({ params }: EventPageProps) {
  const { company_slug, id } = await params;
  const ctx = await pageCtx(company_slug);
  if (!may(personOf(ctx).role, 'events.read')) notFound();
  const event = await readEvent(ctx, id);
  const t = await getTranslations('hub.events');
  return (
    <>
      <PageHeader
        back={{ href: `/${company_slug}/settings/events`, label: t('title') }}
        title={t('one.title')}
        description={event.external_id}
      />
      <div className="grid gap-4">
        <Card>
          <EventTable events={[event]} />
        </Card>
        <Card>
          <CardHeader title={t('one.payload')} description={t('one.audited')} />
          <CardBody>
            {event.payload === null || event.payload === undefined ? (
              <p className="text-ink-2">{t('one.deleted')}</p>
            ) : (
              <pre className="overflow-x-auto rounded-md bg-sunken p-3 text-xs break-all whitespace-pre-wrap">
                {JSON.stringify(event.payload, null, 2)}
              </pre>
            )}
          </CardBody>
        </Card>
      </div>
    </>
  );
}

async function readEvent(ctx: Ctx, id: string): Promise<EventDetail> {
  try {
    return await getEvent({ ctx, input: { id } });
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'not_found') notFound();
    throw thrown;
  }
}
