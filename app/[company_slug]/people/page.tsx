import { UsersRound } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { Card } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { pageCtx } from '@/lib/auth/page-ctx';
import { listPeopleSchema } from '@/lib/contracts/people';
import { personOf } from '@/lib/domain/ctx';
import { listPeople } from '@/lib/domain/people/list-people';
import { squadChoices } from '@/lib/domain/squads/squad-choices';
import { may } from '@/lib/permissions/permissions';
import { InviteButton } from './invite-button';
import { PeopleFilters } from './people-filters';
import { PeopleTable } from './people-table';
import { PeopleTabs } from './people-tabs';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

interface PeoplePageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PeoplePage({ params, searchParams }: PeoplePageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const me = personOf(ctx);
  if (!may(me.role, 'people.write')) notFound();
  const t = await getTranslations('people');
  const asked = listPeopleSchema.safeParse(await searchParams);
  const input = asked.data ?? listPeopleSchema.parse({});
  const people = await listPeople({ ctx, input });
  const squads = await squadChoices({ ctx });
  const path = `/${company_slug}/people`;
  const { page: _page, page_size: _page_size, ...filters } = input;
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={<InviteButton squads={squads} />}
      />
      <PeopleTabs slug={company_slug} current="people" />
      <PeopleFilters squads={squads} />
      <Card>
        {people.data.length === 0 ? (
          <EmptyState
            icon={UsersRound}
            title={t('empty_title')}
            action={
              <Button asChild>
                <Link href={path}>{t('filters.clear')}</Link>
              </Button>
            }
          >
            {t('empty')}
          </EmptyState>
        ) : (
          <PeopleTable people={people.data} squads={squads} my_id={me.user_id} />
        )}
        <Pagination
          page={people.page}
          page_size={people.page_size}
          total={people.total}
          path={path}
          query={filters}
        />
      </Card>
    </>
  );
}
