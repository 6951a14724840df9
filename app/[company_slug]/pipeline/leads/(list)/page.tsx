import { Contact, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readAddress, type SearchParams, writeAddress } from '@/app/_components/lists/address';
import { ExportLink } from '@/app/_components/pipeline/export-link';
import { LeadButton } from '@/app/_components/pipeline/lead-button';
import { LeadFilters } from '@/app/_components/pipeline/lead-filters';
import { LeadTable } from '@/app/_components/pipeline/lead-table';
import { PipelineTabs } from '@/app/_components/pipeline/pipeline-tabs';
import { Card } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { pageCtx } from '@/lib/auth/page-ctx';
import { leadFilterSchema, listLeadsSchema } from '@/lib/contracts/leads';
import { personOf } from '@/lib/domain/ctx';
import { leadFilterChoices } from '@/lib/domain/leads/lead-filter-choices';
import { listLeads } from '@/lib/domain/leads/list-leads';
import { may } from '@/lib/permissions/permissions';

interface LeadsPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pipeline.tabs'))('leads') };
}

export default async function LeadsPage({ params, searchParams }: LeadsPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const asked = await searchParams;
  const query = readAddress(listLeadsSchema, asked);
  const t = await getTranslations('pipeline');
  const [list, choices] = await Promise.all([listLeads({ ctx, input: query }), leadFilterChoices({ ctx })]);
  const path = `/${company_slug}/pipeline/leads`;
  const { role } = personOf(ctx);
  const filters = readAddress(leadFilterSchema, asked);
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('leads.description', { count: list.total })}
        actions={
          <>
            {may(role, 'pipeline.export') ? (
              <ExportLink path="/api/v1/leads/export" search={writeAddress(leadFilterSchema, filters)} />
            ) : null}
            {may(role, 'leads.write') ? <LeadButton choices={choices} company_slug={company_slug} /> : null}
          </>
        }
      />
      <PipelineTabs slug={company_slug} role={role} current="leads" />
      <LeadFilters choices={choices} clear={filtered ? path : null} />
      <Card>
        {list.data.length === 0 ? (
          <EmptyState
            icon={filtered ? SearchX : Contact}
            title={t(filtered ? 'deals.none_title' : 'leads.empty_title')}
          >
            {t(filtered ? 'leads.none_found' : 'leads.empty')}
          </EmptyState>
        ) : (
          <>
            <LeadTable
              leads={list.data}
              query={query}
              pipeline={choices.pipeline}
              company_slug={company_slug}
            />
            <div className="border-t">
              <Pagination
                page={list.page}
                page_size={list.page_size}
                total={list.total}
                path={path}
                query={Object.fromEntries(writeAddress(listLeadsSchema, { ...query, page: 1 }))}
              />
            </div>
          </>
        )}
      </Card>
    </>
  );
}
