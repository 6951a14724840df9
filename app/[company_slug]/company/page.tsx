import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { VolumeBars } from '@/app/_components/charts/volume-bars';
import { CoachingLoading } from '@/app/_components/coaching/coaching-loading';
import { CompanySettingsCard } from '@/app/_components/coaching/company-settings-card';
import { RecentFigures } from '@/app/_components/coaching/recent-figures';
import { SquadsTable } from '@/app/_components/coaching/squads-table';
import { spokenTime } from '@/app/_components/format/clock-time';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Stat } from '@/app/_components/ui/stat';
import { pageCtx } from '@/lib/auth/page-ctx';
import { overviewCompany } from '@/lib/domain/company/overview-company';
import { type Ctx, personOf } from '@/lib/domain/ctx';
import { may } from '@/lib/permissions/permissions';

interface CompanyPageProps {
  params: Promise<{ company_slug: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('company'))('title') };
}

export default async function CompanyPage({ params }: CompanyPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  if (!may(personOf(ctx).role, 'company.read')) notFound();
  const t = await getTranslations('company');
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Suspense fallback={<CoachingLoading />}>
        <Overview ctx={ctx} company_slug={company_slug} />
      </Suspense>
    </>
  );
}

async function Overview({ ctx, company_slug }: { ctx: Ctx; company_slug: string }) {
  const overview = await overviewCompany({ ctx });
  const t = await getTranslations('company');
  const format = await getFormatter();
  const { trend, weeks } = overview;
  const from = weeks.at(weeks.length / 2);
  const list = `/${company_slug}/conversations?from=${from}`;
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="grid grid-cols-1 gap-3 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-1">
          <Stat
            label={t('calls')}
            value={format.number(trend.now.calls)}
            basis={t('calls_basis', {
              before: trend.before.calls,
              speech: spokenTime(trend.now.speech_ms),
            })}
            href={list}
          />
          <Stat
            label={t('coverage')}
            value={`${format.number(overview.active)} / ${format.number(overview.people)}`}
            basis={t('coverage_basis')}
            href={`/${company_slug}/people`}
          />
        </div>
        <Card aria-labelledby="volume-title">
          <CardHeader id="volume-title" title={t('volume')} description={t('volume_hint')} />
          <CardBody className="pb-2">
            <VolumeBars weeks={weeks} calls={trend.weeks.map(({ calls }) => calls)} />
          </CardBody>
        </Card>
      </div>
      <RecentFigures trend={trend} weeks={weeks} company_slug={company_slug} />
      <div className="grid grid-cols-1 items-start gap-6 2xl:grid-cols-[minmax(0,1fr)_22rem]">
        <Card aria-labelledby="squads-title">
          <CardHeader id="squads-title" title={t('squads')} description={t('squads_hint')} />
          {overview.squads.length === 0 ? <p className="px-4 pb-4 text-ink-2">{t('no_squads')}</p> : null}
          <div className="border-t">
            <SquadsTable squads={overview.squads} company_slug={company_slug} from={from} />
          </div>
        </Card>
        <CompanySettingsCard overview={overview} company_slug={company_slug} />
      </div>
    </div>
  );
}
