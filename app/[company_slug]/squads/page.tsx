import { UsersRound } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { CoachingLoading } from '@/app/_components/coaching/coaching-loading';
import { figureOf } from '@/app/_components/coaching/figure-of';
import { SquadReview } from '@/app/_components/coaching/squad-review';
import { Button } from '@/app/_components/ui/button';
import { Card } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { TabLinks } from '@/app/_components/ui/tabs';
import { pageCtx } from '@/lib/auth/page-ctx';
import type { FigureKey } from '@/lib/domain/coaching/figures';
import { type Ctx, personOf } from '@/lib/domain/ctx';
import { listSquads } from '@/lib/domain/squads/list-squads';
import { overviewSquad } from '@/lib/domain/squads/overview-squad';
import { may } from '@/lib/permissions/permissions';

interface SquadsPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<{ squad?: string | string[]; figure?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('squads'))('title') };
}

export default async function SquadsPage({ params, searchParams }: SquadsPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const { role } = personOf(ctx);
  if (!may(role, 'squads.read')) notFound();
  const { squad: wanted, figure } = await searchParams;
  const t = await getTranslations('squads');
  const squads = await listSquads({ ctx });
  const squad = wanted === undefined ? squads[0] : squads.find(({ id }) => id === wanted);
  if (squad === undefined && squads.length > 0) notFound();
  const path = `/${company_slug}/squads`;
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      {squads.length > 1 ? (
        <TabLinks
          label={t('squads')}
          className="mb-5"
          tabs={squads.map(({ id, name, members }) => ({
            href: `${path}?squad=${id}`,
            label: name,
            current: id === squad?.id,
            count: members,
          }))}
        />
      ) : null}
      {squad === undefined ? (
        <Card>
          <EmptyState
            icon={UsersRound}
            title={t('none.title')}
            action={
              may(role, 'squads.write') ? (
                <Button asChild variant="primary">
                  <Link href={`/${company_slug}/people`}>{t('none.action')}</Link>
                </Button>
              ) : null
            }
          >
            {t('none.body')}
          </EmptyState>
        </Card>
      ) : (
        <Suspense key={squad.id} fallback={<CoachingLoading />}>
          <ReviewOf ctx={ctx} squad_id={squad.id} figure={figureOf(figure)} company_slug={company_slug} />
        </Suspense>
      )}
    </>
  );
}

interface ReviewOfProps {
  ctx: Ctx;
  squad_id: string;
  figure: FigureKey;
  company_slug: string;
}

async function ReviewOf({ ctx, squad_id, figure, company_slug }: ReviewOfProps) {
  const overview = await overviewSquad({ ctx, input: { squad_id } });
  return <SquadReview overview={overview} figure={figure} company_slug={company_slug} />;
}
