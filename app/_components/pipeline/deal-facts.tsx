import { useFormatter, useTranslations } from 'next-intl';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import type { DealDetail } from '@/lib/contracts/timeline';
import { formatPhone } from '@/lib/domain/phones/format-phone';
import { DaysInStage } from './days-in-stage';
import { type Fact, Facts } from './facts';
import { LastCall } from './last-call';
import { usePipelineText } from './use-pipeline-text';

/** What is known of a deal. */
export function DealFacts({ deal, pipeline }: { deal: DealDetail; pipeline: PipelineSettings }) {
  const t = useTranslations('pipeline');
  const format = useFormatter();
  const text = usePipelineText(pipeline.stages);
  const day = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'medium' });
  const facts: Fact[] = [
    [t('deal.value'), <strong key="value">{text.money(deal.value, deal.currency)}</strong>],
    [
      t('deal.probability'),
      deal.probability === null ? t('none') : format.number(deal.probability, { style: 'percent' }),
    ],
    [t('deal.expected'), deal.expected_close_on === null ? t('none') : text.day(deal.expected_close_on)],
    [t('deal.owner'), deal.owner?.name ?? t('nobody')],
  ];
  if (deal.kind === 'open')
    facts.push([
      t('deals.columns.since'),
      <DaysInStage key="since" since={deal.stage_since} stuck={deal.stuck} />,
    ]);
  else
    facts.push(
      [t('deal.closed'), deal.closed_at === null ? t('none') : day(deal.closed_at)],
      [t('deal.reason'), text.reason(deal.close_reason)],
    );
  if (deal.last_call !== null)
    facts.push([t('deals.columns.call'), <LastCall key="call" call={deal.last_call} />]);
  if (deal.lead.email !== null) facts.push([t('lead.email'), deal.lead.email]);
  if (deal.lead.phone !== null) facts.push([t('lead.phone'), formatPhone(deal.lead.phone)]);
  facts.push([t('deal.created'), day(deal.created_at)]);
  if (deal.external_id !== null) facts.push([t('deal.external'), deal.external_id]);
  return <Facts id="deal-facts" title={t('deal.facts')} facts={facts} />;
}
