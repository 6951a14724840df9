import { Handshake, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readAddress, type SearchParams, writeAddress } from '@/app/_components/lists/address';
import { Board } from '@/app/_components/pipeline/board';
import { DealButton } from '@/app/_components/pipeline/deal-button';
import { DealFilters } from '@/app/_components/pipeline/deal-filters';
import { DealLines } from '@/app/_components/pipeline/deal-lines';
import { DealTable } from '@/app/_components/pipeline/deal-table';
import { ExportLink } from '@/app/_components/pipeline/export-link';
import { PipelineTabs } from '@/app/_components/pipeline/pipeline-tabs';
import { ViewSwitch } from '@/app/_components/pipeline/view-switch';
import { Card } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { pageCtx } from '@/lib/auth/page-ctx';
import { boardQuerySchema } from '@/lib/contracts/board';
import { dealFilterSchema, listDealsSchema } from '@/lib/contracts/deals';
import { personOf } from '@/lib/domain/ctx';
import { boardDeals } from '@/lib/domain/deals/board-deals';
import { listDeals } from '@/lib/domain/deals/list-deals';
import { dealChoices } from '@/lib/domain/pipeline/deal-choices';
import { may } from '@/lib/permissions/permissions';

interface PipelinePageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pipeline'))('title') };
}

/** The deals as a board, or as a list (`?view=list`), with the same filters. */
export default async function PipelinePage({ params, searchParams }: PipelinePageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const asked = await searchParams;
  const view = asked.view === 'list' ? 'list' : 'board';
  const query = readAddress(listDealsSchema, asked);
  const t = await getTranslations('pipeline');
  const choices = await dealChoices({ ctx });
  const { pipeline } = choices;
  const path = `/${company_slug}/pipeline`;
  const filters = Object.fromEntries(writeAddress(listDealsSchema, { ...query, page: 1 }));
  const list_address = new URLSearchParams({ view: 'list', ...filters });
  const board_address = writeAddress(boardQuerySchema, readAddress(boardQuerySchema, asked));
  const hrefs = {
    board: board_address.size === 0 ? path : `${path}?${board_address}`,
    list: `${path}?${list_address}`,
  };
  const { sort: _sort, order: _order, page: _page, page_size: _page_size, ...wanted } = query;
  const filtered = Object.values(view === 'list' ? wanted : readAddress(boardQuerySchema, asked)).some(
    (value) => value !== undefined,
  );
  const { role } = personOf(ctx);
  const editable = may(role, 'deals.write');
  const board =
    view === 'board' ? await boardDeals({ ctx, input: readAddress(boardQuerySchema, asked) }) : null;
  const list = view === 'list' ? await listDeals({ ctx, input: query }) : null;
  const count = list?.total ?? board?.columns.reduce((sum, column) => sum + column.count, 0) ?? 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('deals.description', { count })}
        actions={
          <>
            {may(role, 'pipeline.export') ? (
              <ExportLink
                path="/api/v1/deals/export"
                search={writeAddress(dealFilterSchema, readAddress(dealFilterSchema, asked))}
              />
            ) : null}
            <ViewSwitch current={view} hrefs={hrefs} />
            {editable ? <DealButton choices={choices} company_slug={company_slug} /> : null}
          </>
        }
      />
      <PipelineTabs slug={company_slug} role={role} current="deals" />
      <DealFilters
        choices={choices}
        with_stages={view === 'list'}
        clear={filtered ? (view === 'list' ? `${path}?view=list` : path) : null}
      />
      {count === 0 ? (
        <Card>
          <EmptyState
            icon={filtered ? SearchX : Handshake}
            title={t(filtered ? 'deals.none_title' : 'deals.empty_title')}
          >
            {t(filtered ? 'deals.none_found' : 'deals.empty')}
          </EmptyState>
        </Card>
      ) : board === null ? null : (
        <Board board={board} pipeline={pipeline} company_slug={company_slug} editable={editable} />
      )}
      {list === null || count === 0 ? null : (
        <Card>
          <div className="max-lg:hidden">
            <DealTable deals={list.data} query={query} pipeline={pipeline} company_slug={company_slug} />
          </div>
          <div className="lg:hidden">
            <DealLines deals={list.data} pipeline={pipeline} company_slug={company_slug} />
          </div>
          <div className="border-t">
            <Pagination
              page={list.page}
              page_size={list.page_size}
              total={list.total}
              path={path}
              query={{ view, ...filters }}
            />
          </div>
        </Card>
      )}
    </>
  );
}
