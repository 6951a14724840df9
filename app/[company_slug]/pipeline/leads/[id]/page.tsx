import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { DealButton } from '@/app/_components/pipeline/deal-button';
import { DealLines } from '@/app/_components/pipeline/deal-lines';
import { EditLead } from '@/app/_components/pipeline/edit-lead';
import { Facts } from '@/app/_components/pipeline/facts';
import { LeadFacts } from '@/app/_components/pipeline/lead-facts';
import { NoteForm } from '@/app/_components/pipeline/note-form';
import { Timeline } from '@/app/_components/pipeline/timeline';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import type { LeadDetail } from '@/lib/contracts/timeline';
import { personOf } from '@/lib/domain/ctx';
import { getLead } from '@/lib/domain/leads/get-lead';
import { leadFilterChoices } from '@/lib/domain/leads/lead-filter-choices';
import { AppError } from '@/lib/errors/app-error';
import { may } from '@/lib/permissions/permissions';

interface LeadPageProps {
  params: Promise<{ company_slug: string; id: string }>;
}

/** Read once for title and page. */
const readLead = cache(async (company_slug: string, id: string): Promise<LeadDetail> => {
  const ctx = await pageCtx(company_slug);
  try {
    return await getLead({ ctx, input: { id } });
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'not_found') notFound();
    throw thrown;
  }
});

export async function generateMetadata({ params }: LeadPageProps): Promise<Metadata> {
  const { company_slug, id } = await params;
  return { title: (await readLead(company_slug, id)).name };
}

export default async function LeadPage({ params }: LeadPageProps) {
  const { company_slug, id } = await params;
  const ctx = await pageCtx(company_slug);
  const lead = await readLead(company_slug, id);
  const choices = await leadFilterChoices({ ctx });
  const t = await getTranslations('pipeline');
  const { role, user_id } = personOf(ctx);
  const editable = may(role, 'leads.write');
  return (
    <>
      <PageHeader
        back={{ href: `/${company_slug}/pipeline/leads`, label: t('tabs.leads') }}
        title={lead.name}
        description={[lead.position, lead.company_name].filter(Boolean).join(' · ')}
        actions={
          editable ? (
            <EditLead
              lead={lead}
              choices={choices}
              company_slug={company_slug}
              deletable={may(role, 'leads.delete')}
            />
          ) : null
        }
      />
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid gap-4 xl:order-2">
          <Card aria-labelledby="lead-deals">
            <CardHeader
              id="lead-deals"
              title={t('lead.deals')}
              action={
                may(role, 'deals.write') ? (
                  <DealButton choices={choices} company_slug={company_slug} lead={lead} />
                ) : null
              }
            />
            {lead.deals.length === 0 ? (
              <CardBody className="text-ink-2">{t('lead.no_deals')}</CardBody>
            ) : (
              <DealLines deals={lead.deals} pipeline={choices.pipeline} company_slug={company_slug} />
            )}
          </Card>
          <LeadFacts lead={lead} />
          {lead.own_fields.length === 0 ? null : (
            <Facts
              id="own-fields"
              title={t('own_fields')}
              facts={lead.own_fields.map(({ name, value }) => [name, value])}
            />
          )}
        </div>
        <Card aria-labelledby="timeline-title">
          <CardHeader id="timeline-title" title={t('timeline.title')} />
          {editable ? <NoteForm lead_id={lead.id} deal_id={null} /> : null}
          <Timeline
            items={lead.timeline}
            pipeline={choices.pipeline}
            company_slug={company_slug}
            lead_id={lead.id}
            deletes={editable ? { user_id, any: may(role, 'leads.delete') } : null}
          />
        </Card>
      </div>
    </>
  );
}
