import { BellOff } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AlertList } from '@/app/_components/alerts/alert-list';
import { ChoiceField } from '@/app/_components/filters/choice-field';
import { Card } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { TabLinks } from '@/app/_components/ui/tabs';
import { pageCtx } from '@/lib/auth/page-ctx';
import { ALERT_PRIORITIES, ALERT_TYPES, listAlertsSchema } from '@/lib/contracts/alerts';
import { listAlerts } from '@/lib/domain/alerts/list-alerts';
import { personOf } from '@/lib/domain/ctx';
import { may } from '@/lib/permissions/permissions';

const VIEWS = ['open', 'UNREAD', 'ACKNOWLEDGED'] as const;

interface AlertsPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alerts'))('title') };
}

/** What the product found that somebody should look at, by role: one's own, one's squads', the company's. */
export default async function AlertsPage({ params, searchParams }: AlertsPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const t = await getTranslations('alerts');
  const asked = listAlertsSchema.safeParse(await searchParams);
  const { status = 'open', ...rest } = asked.data ?? listAlertsSchema.parse({});
  const input = { ...rest, status };
  const alerts = await listAlerts({ ctx, input });
  const path = `/${company_slug}/alerts`;
  const filters = { type: input.type, priority: input.priority };
  const filtered = input.type !== undefined || input.priority !== undefined;
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('hint')}
        actions={
          <>
            <ChoiceField
              name="type"
              label={t('filter.type')}
              any={t('filter.any_type')}
              options={ALERT_TYPES.map((type) => ({ value: type, label: t(`type.${type}`) }))}
              className="w-52 max-w-full"
            />
            <ChoiceField
              name="priority"
              label={t('filter.priority')}
              any={t('filter.any_priority')}
              options={ALERT_PRIORITIES.map((priority) => ({
                value: priority,
                label: t(`priority.${priority}`),
              }))}
              className="w-52 max-w-full"
            />
          </>
        }
      />
      <TabLinks
        label={t('views')}
        className="mb-4"
        tabs={VIEWS.map((view) => ({
          href: `${path}${queryOf({ ...filters, status: view === 'open' ? undefined : view })}`,
          label: t(`view.${view}`),
          current: status === view,
        }))}
      />
      <Card>
        {alerts.data.length === 0 ? (
          <EmptyState icon={BellOff} title={t(filtered ? 'empty.filtered' : `empty.${status}.title`)}>
            {t(filtered ? 'empty.filtered_hint' : `empty.${status}.body`)}
          </EmptyState>
        ) : (
          <AlertList
            alerts={alerts.data}
            company_slug={company_slug}
            editable={may(personOf(ctx).role, 'alerts.write')}
          />
        )}
        <Pagination
          page={alerts.page}
          page_size={alerts.page_size}
          total={alerts.total}
          path={path}
          query={{ ...filters, status: status === 'open' ? undefined : status }}
        />
      </Card>
    </>
  );
}

function queryOf(values: Record<string, string | undefined>): string {
  const query = new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
  return query === '' ? '' : `?${query}`;
}
