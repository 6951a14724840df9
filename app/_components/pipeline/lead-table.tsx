import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { type LeadView, type ListLeads, listLeadsSchema } from '@/lib/contracts/leads';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { formatPhone } from '@/lib/domain/phones/format-phone';
import { writeAddress } from '../lists/address';
import { SortHead } from '../lists/sort-head';
import { Badge } from '../ui/badge';
import { Table, Td, Th, Tr } from '../ui/table';
import { leadHref } from './addresses';
import { usePipelineText } from './use-pipeline-text';

interface LeadTableProps {
  leads: readonly LeadView[];
  query: ListLeads;
  pipeline: PipelineSettings;
  company_slug: string;
}

/** Leads in columns that compare and sort. */
export function LeadTable({ leads, query, pipeline, company_slug }: LeadTableProps) {
  const t = useTranslations('pipeline.leads');
  const sort = (name: ListLeads['sort']) => ({
    order: query.sort === name ? query.order : null,
    href: (order: 'asc' | 'desc') =>
      `/${company_slug}/pipeline/leads?${writeAddress(listLeadsSchema, { ...query, sort: name, order, page: 1 })}`,
  });
  return (
    <Table caption={t('caption')}>
      <thead>
        <tr>
          <SortHead label={t('columns.name')} {...sort('name')} />
          <Th className="max-md:hidden">{t('columns.contact')}</Th>
          <Th className="max-sm:hidden">{t('columns.status')}</Th>
          <Th className="max-lg:hidden">{t('columns.source')}</Th>
          <Th className="max-md:hidden">{t('columns.deal')}</Th>
          <Th className="max-lg:hidden">{t('columns.owner')}</Th>
          <SortHead label={t('columns.updated')} {...sort('updated')} className="max-sm:hidden" />
        </tr>
      </thead>
      <tbody>
        {leads.map((lead) => (
          <Row key={lead.id} lead={lead} pipeline={pipeline} company_slug={company_slug} />
        ))}
      </tbody>
    </Table>
  );
}

type RowProps = Pick<LeadTableProps, 'pipeline' | 'company_slug'> & { lead: LeadView };

function Row({ lead, pipeline, company_slug }: RowProps) {
  const t = useTranslations('pipeline');
  const text = usePipelineText(pipeline.stages);
  const format = useFormatter();
  const none = (
    <span className="text-ink-3">
      <span aria-hidden>–</span>
      <span className="sr-only">{t('none')}</span>
    </span>
  );
  const status = lead.status === null ? null : <Badge>{text.status(lead.status)}</Badge>;
  return (
    <Tr className="relative">
      <Td className="max-w-72 min-w-40 max-sm:w-full max-sm:max-w-0">
        <Link
          href={leadHref(company_slug, lead.id)}
          className="block truncate font-medium after:absolute after:inset-0"
        >
          {lead.name}
        </Link>
        <span className="block truncate text-xs text-ink-3">
          {[lead.position, lead.company_name].filter(Boolean).join(' · ')}
        </span>
        {status === null ? null : <span className="mt-1 block sm:hidden">{status}</span>}
      </Td>
      <Td className="max-w-64 max-md:hidden">
        <span className="block truncate">{lead.email ?? none}</span>
        <span className="block truncate text-xs whitespace-nowrap text-ink-3">
          {lead.phone === null ? '' : formatPhone(lead.phone)}
        </span>
      </Td>
      <Td className="max-sm:hidden">{status ?? none}</Td>
      <Td className="text-ink-2 max-lg:hidden">{lead.source === null ? none : text.source(lead.source)}</Td>
      <Td className="max-w-64 max-md:hidden">
        {lead.deal === null ? (
          <span className="text-ink-3">{t('leads.no_deal')}</span>
        ) : (
          <>
            <span className="block truncate whitespace-nowrap">
              {text.money(lead.deal.value, lead.deal.currency)}
            </span>
            <span className="block truncate text-xs text-ink-3">{text.stage(lead.deal.stage)}</span>
          </>
        )}
      </Td>
      <Td className="whitespace-nowrap text-ink-2 max-lg:hidden">{lead.owner?.name ?? t('nobody')}</Td>
      <Td className="whitespace-nowrap text-ink-2 max-sm:hidden">
        {format.dateTime(new Date(lead.updated_at), { day: '2-digit', month: 'short', year: 'numeric' })}
      </Td>
    </Tr>
  );
}
