import { useFormatter, useTranslations } from 'next-intl';
import type { CoachingSummary } from '@/lib/contracts/coaching-summary';

interface SummaryFactsProps {
  summary: CoachingSummary;
  /** Calls that were analysed since. */
  newer: number;
}

/** Who wrote a coaching summary, when, for whom and out of what. */
export function SummaryFacts({ summary, newer }: SummaryFactsProps) {
  const t = useTranslations('coaching');
  const format = useFormatter();
  const { made_by, written_at, written_by, conversations } = summary;
  const facts = [
    made_by === 'rules' ? t('by_rules') : t('by_model', { model: made_by }),
    format.dateTime(new Date(written_at), { dateStyle: 'short', timeStyle: 'short' }),
    written_by === null ? null : t('asked_by', { name: written_by.name }),
    t('rests_on', { count: conversations.length }),
    newer === 0 ? null : t('newer', { count: newer }),
  ];
  return <p className="text-xs text-ink-3">{facts.filter(Boolean).join(' · ')}</p>;
}
