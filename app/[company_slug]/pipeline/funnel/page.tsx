import { Filter } from 'lucide-react';
import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ChoiceField } from '@/app/_components/filters/choice-field';
import { readAddress, type SearchParams } from '@/app/_components/lists/address';
import { FunnelCard } from '@/app/_components/pipeline/funnel-card';
import { PipelineTabs } from '@/app/_components/pipeline/pipeline-tabs';
import { ReasonsCard } from '@/app/_components/pipeline/reasons-card';
import { StagesButton } from '@/app/_components/pipeline/stages-button';
import { Card } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Stat } from '@/app/_components/ui/stat';
import { pageCtx } from '@/lib/auth/page-ctx';
import { funnelQuerySchema } from '@/lib/contracts/board';
import { personOf } from '@/lib/domain/ctx';
import { dealChoices } from '@/lib/domain/pipeline/deal-choices';
import { readFunnel } from '@/lib/domain/pipeline/read-funnel';
import { may } from '@/lib/permissions/permissions';

const PERIODS = [30, 180, 365];

interface FunnelPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pipeline.tabs'))('funnel') };
}

export default async function FunnelPage({ params, searchParams }: FunnelPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const { role } = personOf(ctx);
  const query = readAddress(funnelQuerySchema, await searchParams);
  const t = await getTranslations('pipeline');
  const format = await getFormatter();
  const [funnel, { pipeline, owners }] = await Promise.all([
    readFunnel({ ctx, input: query }),
    dealChoices({ ctx }),
  ]);
  const ended = funnel.won + funnel.lost;
  const list = (state: string) => `/${company_slug}/pipeline?view=list&state=${state}`;
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('funnel.description')}
        actions={may(role, 'pipeline.write') ? <StagesButton pipeline={pipeline} /> : null}
      />
      <PipelineTabs slug={company_slug} role={role} current="funnel" />
      <search aria-label={t('deals.filters.label')} className="mb-4 grid grid-cols-2 gap-2 md:flex">
        <ChoiceField
          name="days"
          label={t('funnel.period')}
          any={t('funnel.days', { days: 90 })}
          options={PERIODS.map((days) => ({ value: String(days), label: t('funnel.days', { days }) }))}
          className="md:w-44"
        />
        <ChoiceField
          name="owner_id"
          label={t('deals.filters.owner')}
          any={t('deals.filters.any_owner')}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          className="md:w-44"
        />
      </search>
      {funnel.deals === 0 ? (
        <Card>
          <EmptyState icon={Filter} title={t('funnel.no_data')}>
            {t('funnel.no_data_hint')}
          </EmptyState>
        </Card>
      ) : (
        <div className="grid grid-cols-1 gap-4">
          <div className="grid grid-cols-2 gap-4 md:grid-cols-4">
            <Stat label={t('funnel.created')} value={format.number(funnel.deals)} />
            <Stat label={t('funnel.won')} value={format.number(funnel.won)} href={list('won')} />
            <Stat label={t('funnel.lost')} value={format.number(funnel.lost)} href={list('lost')} />
            <Stat
              label={t('funnel.rate')}
              value={ended === 0 ? null : format.number(funnel.won / ended, { style: 'percent' })}
              missing={t('funnel.no_ends')}
              basis={t('funnel.rate_basis', { count: ended })}
            />
          </div>
          <FunnelCard funnel={funnel} company_slug={company_slug} />
          <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
            <ReasonsCard kind="won" reasons={funnel.win_reasons} />
            <ReasonsCard kind="lost" reasons={funnel.loss_reasons} />
          </div>
        </div>
      )}
    </>
  );
}
