import { Inbox } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTimeZone, getTranslations } from 'next-intl/server';
import { readAddress, type SearchParams } from '@/app/_components/lists/address';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { pageCtx } from '@/lib/auth/page-ctx';
import { listEventsSchema } from '@/lib/contracts/events';
import { personOf } from '@/lib/domain/ctx';
import { eventStats } from '@/lib/domain/events/event-stats';
import { listEvents } from '@/lib/domain/events/list-events';
import { may } from '@/lib/permissions/permissions';
import { SettingsTabs } from '../settings-tabs';
import { EventFigures } from './event-figures';
import { EventFilters } from './event-filters';
import { EventTable } from './event-table';
import { EventTabs } from './event-tabs';
import { localMomentSchema, momentOf } from './period';

const askedSchema = listEventsSchema.extend({
  from: localMomentSchema.optional(),
  to: localMomentSchema.optional(),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hub.events'))('title') };
}

interface EventsPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<SearchParams>;
}

/** What came in from other systems, newest first; for directors. */
export default async function EventsPage({ params, searchParams }: EventsPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const { role } = personOf(ctx);
  if (!may(role, 'events.read')) notFound();
  const t = await getTranslations('hub.events');
  const settings = await getTranslations('settings');
  const asked = readAddress(askedSchema, await searchParams);
  const timezone = await getTimeZone();
  const input = { ...asked, from: momentOf(asked.from, timezone), to: momentOf(asked.to, timezone) };
  const { page: _page, page_size: _page_size, ...filters } = asked;
  const filtered = Object.keys(filters).length > 0;
  const path = `/${company_slug}/settings/events`;
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
        <EventFigures stats={stats} dead_path={`${path}/dead`} />
        <Card>
          <CardHeader title={t('title')} description={t('hint')} />
          <EventFilters query={filters} />
          {events.data.length === 0 ? (
            <CardBody>
              <EmptyState icon={Inbox} title={t(filtered ? 'dead.none_title' : 'empty_title')}>
                {t(filtered ? 'none_found' : 'empty')}
              </EmptyState>
            </CardBody>
          ) : (
            <EventTable events={events.data} path={path} />
          )}
          <Pagination
            page={events.page}
            page_size={events.page_size}
            total={events.total}
            path={path}
            query={filters}
          />
        </Card>
      </div>
    </>
  );
}
