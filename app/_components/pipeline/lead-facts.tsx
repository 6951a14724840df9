import { useFormatter, useTranslations } from 'next-intl';
import type { LeadDetail } from '@/lib/contracts/timeline';
import { formatPhone } from '@/lib/domain/phones/format-phone';
import { type Fact, Facts } from './facts';
import { usePipelineText } from './use-pipeline-text';

/** What is known of a lead. */
export function LeadFacts({ lead }: { lead: LeadDetail }) {
  const t = useTranslations('pipeline');
  const format = useFormatter();
  const text = usePipelineText();
  const none = <span className="text-ink-3">{t('none')}</span>;
  const facts: Fact[] = [
    [
      t('lead.email'),
      lead.email === null ? (
        none
      ) : (
        <a key="email" href={`mailto:${lead.email}`} className="hover:underline">
          {lead.email}
        </a>
      ),
    ],
    [
      t('lead.phone'),
      lead.phone === null ? (
        none
      ) : (
        <a key="phone" href={`tel:${lead.phone}`} className="hover:underline">
          {formatPhone(lead.phone)}
        </a>
      ),
    ],
    [t('lead.status'), lead.status === null ? none : text.status(lead.status)],
    [t('lead.source'), lead.source === null ? none : text.source(lead.source)],
    [t('lead.lead_score'), lead.lead_score === null ? none : format.number(lead.lead_score)],
    [t('lead.owner'), lead.owner?.name ?? t('nobody')],
    [t('lead.created'), format.dateTime(new Date(lead.created_at), { dateStyle: 'medium' })],
  ];
  if (lead.external_id !== null) facts.push([t('lead.external'), lead.external_id]);
  return <Facts id="lead-facts" title={t('lead.facts')} facts={facts} />;
}
