import { ScrollText } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ChoiceField } from '@/app/_components/filters/choice-field';
import { Card, CardHeader } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { pageCtx } from '@/lib/auth/page-ctx';
import { AUDIT_ACTIONS } from '@/lib/contracts/audit-actions';
import { listAuditSchema } from '@/lib/contracts/company';
import { listAudit } from '@/lib/domain/audit/list-audit';
import { personOf } from '@/lib/domain/ctx';
import { may } from '@/lib/permissions/permissions';
import { SettingsTabs } from '../settings-tabs';
import { AuditList } from './audit-list';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.audit'))('title') };
}

interface AuditPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AuditPage({ params, searchParams }: AuditPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  if (!may(personOf(ctx).role, 'audit.read')) notFound();
  const t = await getTranslations('settings');
  const asked = listAuditSchema.safeParse(await searchParams);
  const input = asked.data ?? listAuditSchema.parse({});
  const entries = await listAudit({ ctx, input });
  return (
    <>
      <PageHeader title={t('title')} />
      <SettingsTabs slug={company_slug} current="audit" />
      <Card>
        <CardHeader
          title={t('audit.title')}
          description={t('audit.hint')}
          action={
            <ChoiceField
              name="action"
              label={t('audit.filter')}
              any={t('audit.any')}
              options={AUDIT_ACTIONS.map((action) => ({
                value: action,
                label: t(`audit.actions.${action}`),
              })).sort((a, b) => a.label.localeCompare(b.label))}
              className="w-64 max-w-full"
            />
          }
        />
        {entries.data.length === 0 ? (
          <EmptyState icon={ScrollText} title={t('audit.empty_title')}>
            {t('audit.empty')}
          </EmptyState>
        ) : (
          <AuditList entries={entries.data} />
        )}
        <Pagination
          page={entries.page}
          page_size={entries.page_size}
          total={entries.total}
          path={`/${company_slug}/settings/audit`}
          query={{ action: input.action, user_id: input.user_id }}
        />
      </Card>
    </>
  );
}
