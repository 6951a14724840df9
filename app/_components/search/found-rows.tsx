import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FoundDeal, FoundLead } from '@/lib/contracts/search';
import { StageBadge } from '../pipeline/stage-badge';
import { usePipelineText } from '../pipeline/use-pipeline-text';
import { Badge } from '../ui/badge';
import { recordHref } from './record-href';

interface FoundRowsProps {
  leads: readonly FoundLead[];
  deals: readonly FoundDeal[];
  company_slug: string;
}

/** The leads and deals that a question is about; each opens its page. */
export function FoundRows({ leads, deals, company_slug }: FoundRowsProps) {
  const t = useTranslations('search');
  if (leads.length + deals.length === 0) return null;
  return (
    <div className="grid items-start gap-4 xl:grid-cols-2 xl:has-[>:only-child]:grid-cols-1">
      {leads.length === 0 ? null : (
        <Rows title={t('leads')}>
          {leads.map((lead) => (
            <LeadRow key={lead.id} lead={lead} company_slug={company_slug} />
          ))}
        </Rows>
      )}
      {deals.length === 0 ? null : (
        <Rows title={t('deals')}>
          {deals.map((deal) => (
            <DealRow key={deal.id} deal={deal} company_slug={company_slug} />
          ))}
        </Rows>
      )}
    </div>
  );
}

function Rows({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="mb-2 text-sm font-medium">{title}</h3>
      <ul className="divide-y divide-line rounded-md border border-line">{children}</ul>
    </section>
  );
}

const ROW = 'grid grid-cols-1 gap-0.5 px-3 py-2 hover:bg-sunken';

function LeadRow({ lead, company_slug }: { lead: FoundLead; company_slug: string }) {
  const text = usePipelineText();
  const facts = [lead.company_name, lead.source && text.source(lead.source), lead.owner];
  return (
    <li id={`cite-${lead.cite}`}>
      <Link href={recordHref(company_slug, lead)} className={ROW}>
        <span className="flex items-center justify-between gap-3">
          <span className="min-w-0 truncate font-medium">{lead.name}</span>
          {lead.status ? <Badge>{text.status(lead.status)}</Badge> : null}
        </span>
        <span className="truncate text-sm text-ink-2">{facts.filter(Boolean).join(' · ')}</span>
      </Link>
    </li>
  );
}

function DealRow({ deal, company_slug }: { deal: FoundDeal; company_slug: string }) {
  const t = useTranslations('search');
  const text = usePipelineText();
  const { title, lead, kind, stage, stage_name, stuck, value, currency, close_reason, owner } = deal;
  const facts = [lead.company_name ?? lead.name, close_reason && text.reason(close_reason), owner];
  return (
    <li id={`cite-${deal.cite}`}>
      <Link href={recordHref(company_slug, deal)} className={ROW}>
        <span className="flex items-center justify-between gap-3">
          <span className="min-w-0 truncate font-medium">{title}</span>
          <span className="shrink-0 text-sm text-ink-2">{text.money(value, currency)}</span>
        </span>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-2">
          <StageBadge kind={kind} name={text.stage(stage, stage_name)} />
          {stuck ? <Badge tone="warn">{t('stuck')}</Badge> : null}
          <span className="min-w-0 truncate">{facts.filter(Boolean).join(' · ')}</span>
        </span>
      </Link>
    </li>
  );
}
