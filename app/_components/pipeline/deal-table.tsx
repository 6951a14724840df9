import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type DealView, type ListDeals, listDealsSchema } from '@/lib/contracts/deals';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { writeAddress } from '../lists/address';
import { SortHead } from '../lists/sort-head';
import { Table, Td, Th, Tr } from '../ui/table';
import { dealHref } from './addresses';
import { DaysInStage } from './days-in-stage';
import { LastCall } from './last-call';
import { StageBadge } from './stage-badge';
import { usePipelineText } from './use-pipeline-text';

interface DealTableProps {
  deals: readonly DealView[];
  query: ListDeals;
  pipeline: PipelineSettings;
  company_slug: string;
}

/** Deals in columns that compare and sort. */
export function DealTable({ deals, query, pipeline, company_slug }: DealTableProps) {
  const t = useTranslations('pipeline.deals');
  const sort = (name: ListDeals['sort']) => ({
    order: query.sort === name ? query.order : null,
    href: (order: 'asc' | 'desc') => {
      const search = writeAddress(listDealsSchema, { ...query, sort: name, order, page: 1 });
      search.set('view', 'list');
      return `/${company_slug}/pipeline?${search}`;
    },
  });
  return (
    <Table caption={t('caption')}>
      <thead>
        <tr>
          <Th>{t('columns.title')}</Th>
          <Th>{t('columns.stage')}</Th>
          <SortHead label={t('columns.value')} {...sort('value')} numeric />
          <SortHead label={t('columns.expected')} {...sort('expected_close')} />
          <SortHead label={t('columns.since')} {...sort('stage_since')} />
          <Th>{t('columns.owner')}</Th>
          <Th>{t('columns.call')}</Th>
        </tr>
      </thead>
      <tbody>
        {deals.map((deal) => (
          <Row key={deal.id} deal={deal} pipeline={pipeline} company_slug={company_slug} />
        ))}
      </tbody>
    </Table>
  );
}

type RowProps = Pick<DealTableProps, 'pipeline' | 'company_slug'> & { deal: DealView };

function Row({ deal, pipeline, company_slug }: RowProps) {
  const t = useTranslations('pipeline');
  const text = usePipelineText(pipeline.stages);
  return (
    <Tr className="relative">
      <Td className="max-w-80 min-w-52">
        <Link
          href={dealHref(company_slug, deal.id)}
          className="block truncate font-medium after:absolute after:inset-0"
        >
          {deal.title}
        </Link>
        <span className="block truncate text-xs text-ink-3">
          {[deal.lead.name, deal.lead.company_name].filter(Boolean).join(' · ')}
        </span>
      </Td>
      <Td>
        <StageBadge kind={deal.kind} name={text.stage(deal.stage)} />
      </Td>
      <Td numeric className="whitespace-nowrap">
        {text.money(deal.value, deal.currency)}
      </Td>
      <Td className="whitespace-nowrap text-ink-2">
        {deal.expected_close_on === null ? (
          <span className="text-ink-3">{t('none')}</span>
        ) : (
          text.day(deal.expected_close_on)
        )}
      </Td>
      <Td className="whitespace-nowrap text-ink-2">
        {deal.kind === 'open' ? (
          <DaysInStage since={deal.stage_since} stuck={deal.stuck} />
        ) : (
          text.reason(deal.close_reason)
        )}
      </Td>
      <Td className="whitespace-nowrap text-ink-2">{deal.owner?.name ?? t('nobody')}</Td>
      <Td className="whitespace-nowrap">
        {deal.last_call === null ? null : <LastCall call={deal.last_call} />}
      </Td>
    </Tr>
  );
}
