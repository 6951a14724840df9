import { Shapes } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Card } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { pageCtx } from '@/lib/auth/page-ctx';
import { listSquadsSchema } from '@/lib/contracts/squads';
import { getCompany } from '@/lib/domain/company/get-company';
import { personOf } from '@/lib/domain/ctx';
import { personChoices } from '@/lib/domain/people/person-choices';
import { pageOfSquads } from '@/lib/domain/squads/page-of-squads';
import { may } from '@/lib/permissions/permissions';
import { PeopleTabs } from '../people-tabs';
import { CreateSquadButton } from './create-squad-button';
import { SquadTable } from './squad-table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.tabs'))('squads') };
}

interface SquadsPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The squads of the company, for those who may change them. */
export default async function SquadsPage({ params, searchParams }: SquadsPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  if (!may(personOf(ctx).role, 'squads.write')) notFound();
  const t = await getTranslations('people');
  const asked = listSquadsSchema.safeParse(await searchParams);
  const squads = await pageOfSquads({ ctx, input: asked.data ?? listSquadsSchema.parse({}) });
  const people = await personChoices({ ctx });
  const { currency } = await getCompany({ ctx });
  const create = <CreateSquadButton people={people} currency={currency} />;
  return (
    <>
      <PageHeader title={t('title')} description={t('squads.description')} actions={create} />
      <PeopleTabs slug={company_slug} current="squads" />
      <Card>
        {squads.data.length === 0 ? (
          <EmptyState icon={Shapes} title={t('squads.empty_title')}>
            {t('squads.empty')}
          </EmptyState>
        ) : (
          <SquadTable squads={squads.data} people={people} currency={currency} />
        )}
        <Pagination
          page={squads.page}
          page_size={squads.page_size}
          total={squads.total}
          path={`/${company_slug}/people/squads`}
        />
      </Card>
    </>
  );
}
