import { CircleCheck } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { pageCtx } from '@/lib/auth/page-ctx';
import { listDlqSchema } from '@/lib/contracts/events';
import { personOf } from '@/lib/domain/ctx';
import { dlqStats } from '@/lib/domain/events/dlq-stats';
import { listDlq } from '@/lib/domain/events/list-dlq';
import { may } from '@/lib/permissions/permissions';
import { SettingsTabs } from '../../settings-tabs';
import { EventTabs } from '../event-tabs';
import { DeadFilters } from './dead-filters';
import { DeadLetters } from './dead-letters';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hub.events'))('dead_title') };
}

interface DeadPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Events that nothing will try again by itself; for directors. */
export default async function DeadPage({ params, searchParams }: DeadPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const { role } = personOf(ctx);
  if (!may(role, 'events.read')) notFound();
  const t = await getTranslations('hub.events');
  const settings = await getTranslations('settings');
  const input = listDlqSchema.safeParse(await searchParams).data ?? listDlqSchema.parse({});
  const { page: _page, page_size: _size, ...filter } = input;
  const stats = await dlqStats({ ctx });
  const { data, page, page_size, total } = await listDlq({ ctx, input });
  const filtered = filter.provider !== undefined || filter.error_code !== undefined;
  const acts = may(role, 'events.write');
  return (
    <>
      <PageHeader title={settings('title')} />
      <SettingsTabs slug={company_slug} current="events" />
      <div className="grid gap-4">
        <EventTabs slug={company_slug} current="dead" dead={stats.dead} acts={acts} />
        <Card>
          <CardHeader
            title={t(input.status === 'DEAD' ? 'dead_title' : 'dead.archived_title')}
            description={t('dead_hint')}
            action={<DeadFilters stats={stats} />}
          />
          {data.length > 0 ? (
            <DeadLetters key={JSON.stringify([filter, page])} {...{ events: data, total, filter, acts }} />
          ) : filtered || input.status === 'ARCHIVED' ? (
            <EmptyState icon={CircleCheck} title={t('dead.none_title')}>
              {t('dead.none')}
            </EmptyState>
          ) : (
            <EmptyState icon={CircleCheck} title={t('all_good_title')}>
              {t('all_good')}
            </EmptyState>
          )}
          <Pagination
            page={page}
            page_size={page_size}
            total={total}
            path={`/${company_slug}/settings/events/dead`}
            query={filter}
          />
        </Card>
      </div>
    </>
  );
}
