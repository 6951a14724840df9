import { Inbox } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ChoiceField } from '@/app/_components/filters/choice-field';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { pageCtx } from '@/lib/auth/page-ctx';
import { EVENT_STATUSES, listEventsSchema } from '@/lib/contracts/events';
import { personOf } from '@/lib/domain/ctx';
import { eventStats } from '@/lib/domain/events/event-stats';
import { listEvents } from '@/lib/domain/events/list-events';
import { may } from '@/lib/permissions/permissions';
import { SettingsTabs } from '../settings-tabs';
import { EventFigures } from './event-figures';
import { EventTable } from './event-table';
import { EventTabs } from './event-tabs';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hub.events'))('title') };
}

interface EventsPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What came in from other systems, newest first; for directors. */
export default async function EventsPage({ params, searchParams }: EventsPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const { role } = personOf(ctx);
  if (!may(role, 'events.read')) notFound();
  const t = await getTranslations('hub.events');
  const settings = await getTranslations('settings');
  const asked = listEventsSchema.safeParse(await searchParams);
  const input = asked.data ?? listEventsSchema.parse({});
  const stats = await eventStats({ ctx });
  const events = await listEvents({ ctx, input });
  return (
    <>
      <PageHeader title={settings('title')} />
      <SettingsTabs slug={company_slug} current="events" />
      <div className="grid gap-4">
        <EventTabs
          slug={company_slug}
          current="all"
          dead={stats.by_status.DEAD}
          acts={may(role, 'events.write')}
        />
        <EventFigures stats={stats} dead_path={`/${company_slug}/settings/events/dead`} />
        <Card>
          <CardHeader
            title={t('title')}
            description={t('hint')}
            action={
              <ChoiceField
                name="status"
                label={t('filter')}
                any={t('any')}
                options={EVENT_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
                className="w-44"
              />
            }
          />
          {events.data.length === 0 ? (
            <CardBody>
              <EmptyState icon={Inbox} title={t('empty_title')}>
                {t('empty')}
              </EmptyState>
            </CardBody>
          ) : (
            <EventTable events={events.data} />
          )}
          <Pagination
            page={events.page}
            page_size={events.page_size}
            total={events.total}
            path={`/${company_slug}/settings/events`}
            query={{ status: input.status }}
          />
        </Card>
      </div>
    </>
  );
}
