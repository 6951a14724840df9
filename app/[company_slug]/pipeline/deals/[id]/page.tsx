import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { leadHref } from '@/app/_components/pipeline/addresses';
import { DealFacts } from '@/app/_components/pipeline/deal-facts';
import { EditDeal } from '@/app/_components/pipeline/edit-deal';
import { Facts } from '@/app/_components/pipeline/facts';
import { NoteForm } from '@/app/_components/pipeline/note-form';
import { StageTrack } from '@/app/_components/pipeline/stage-track';
import { Timeline } from '@/app/_components/pipeline/timeline';
import { Card, CardHeader } from '@/app/_components/ui/card';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import type { DealDetail } from '@/lib/contracts/timeline';
import { personOf } from '@/lib/domain/ctx';
import { getDeal } from '@/lib/domain/deals/get-deal';
import { dealChoices } from '@/lib/domain/pipeline/deal-choices';
import { AppError } from '@/lib/errors/app-error';
import { may } from '@/lib/permissions/permissions';

interface DealPageProps {
  params: Promise<{ company_slug: string; id: string }>;
}

/** Read once for title and page. */
const readDeal = cache(async (company_slug: string, id: string): Promise<DealDetail> => {
  const ctx = await pageCtx(company_slug);
  try {
    return await getDeal({ ctx, input: { id } });
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'not_found') notFound();
    throw thrown;
  }
});

export async function generateMetadata({ params }: DealPageProps): Promise<Metadata> {
  const { company_slug, id } = await params;
  return { title: (await readDeal(company_slug, id)).title };
}

export default async function DealPage({ params }: DealPageProps) {
  const { company_slug, id } = await params;
  const ctx = await pageCtx(company_slug);
  const deal = await readDeal(company_slug, id);
  const choices = await dealChoices({ ctx });
  const t = await getTranslations('pipeline');
  const { role, user_id } = personOf(ctx);
  const editable = may(role, 'deals.write');
  return (
    <>
      <PageHeader
        back={{ href: `/${company_slug}/pipeline`, label: t('title') }}
        title={deal.title}
        description={
          <Link href={leadHref(company_slug, deal.lead.id)} className="hover:text-accent-ink hover:underline">
            {[deal.lead.name, deal.lead.company_name].filter(Boolean).join(' · ')}
          </Link>
        }
        actions={
          editable ? (
            <EditDeal
              deal={deal}
              choices={choices}
              company_slug={company_slug}
              deletable={may(role, 'deals.delete')}
            />
          ) : null
        }
      />
      <StageTrack deal={deal} pipeline={choices.pipeline} editable={editable} />
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-4 xl:order-2">
          <DealFacts deal={deal} pipeline={choices.pipeline} />
          {deal.own_fields.length === 0 ? null : (
            <Facts
              id="own-fields"
              title={t('own_fields')}
              facts={deal.own_fields.map(({ name, value }) => [name, value])}
            />
          )}
        </div>
        <Card aria-labelledby="timeline-title">
          <CardHeader id="timeline-title" title={t('timeline.title')} />
          {may(role, 'leads.write') ? <NoteForm lead_id={deal.lead.id} deal_id={deal.id} /> : null}
          <Timeline
            items={deal.timeline}
            pipeline={choices.pipeline}
            company_slug={company_slug}
            lead_id={deal.lead.id}
            deletes={editable ? { user_id, any: may(role, 'leads.delete') } : null}
          />
        </Card>
      </div>
    </>
  );
}
