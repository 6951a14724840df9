import { MessagesSquare, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ConversationLines } from '@/app/_components/conversations/conversation-lines';
import { ConversationTable } from '@/app/_components/conversations/conversation-table';
import { ListFilters } from '@/app/_components/conversations/list-filters';
import { listQuery, listSearch, type SearchParams } from '@/app/_components/conversations/list-query';
import { Button } from '@/app/_components/ui/button';
import { Card } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { pageCtx } from '@/lib/auth/page-ctx';
import { filterOptions } from '@/lib/domain/coaching/filter-options';
import { listConversations } from '@/lib/domain/conversations/list-conversations';

interface ConversationsPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('conversations'))('title') };
}

export default async function ConversationsPage({ params, searchParams }: ConversationsPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const query = listQuery(await searchParams);
  const t = await getTranslations('conversations');
  const [list, { people, squads }] = await Promise.all([
    listConversations({ ctx, input: query }),
    filterOptions({ ctx }),
  ]);
  const path = `/${company_slug}/conversations`;
  const { sort, order, page, page_size, ...filters } = query;
  const filtered = Object.values(filters).some((value) => value !== undefined);
  const with_rep = people.length > 1;
  return (
    <>
      <PageHeader title={t('title')} description={t('description', { total: list.total })} />
      <ListFilters people={people} squads={squads}>
        <Card>
          {list.data.length === 0 ? (
            <EmptyState
              icon={filtered ? SearchX : MessagesSquare}
              title={t(filtered ? 'none_found.title' : 'empty.title')}
              action={
                <Button asChild variant={filtered ? 'secondary' : 'primary'}>
                  <Link href={filtered ? path : `/${company_slug}/profile`}>
                    {t(filtered ? 'none_found.action' : 'empty.action')}
                  </Link>
                </Button>
              }
            >
              {t(filtered ? 'none_found.body' : 'empty.body')}
            </EmptyState>
          ) : (
            <>
              <div className="max-lg:hidden">
                <ConversationTable
                  conversations={list.data}
                  query={query}
                  company_slug={company_slug}
                  with_rep={with_rep}
                />
              </div>
              <div className="lg:hidden">
                <ConversationLines
                  conversations={list.data}
                  company_slug={company_slug}
                  with_rep={with_rep}
                />
              </div>
              <div className="border-t">
                <Pagination
                  page={list.page}
                  page_size={list.page_size}
                  total={list.total}
                  path={path}
                  query={Object.fromEntries(listSearch({ ...query, page: 1 }))}
                />
              </div>
            </>
          )}
        </Card>
      </ListFilters>
    </>
  );
}
