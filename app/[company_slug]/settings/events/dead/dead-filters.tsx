'use client';
import { useTranslations } from 'next-intl';
import { ChoiceField } from '@/app/_components/filters/choice-field';
import type { DlqStats } from '@/lib/contracts/events';
import { useEventText } from '../use-event-text';

/** Narrows the dead letters to a source, a reason, or to those that were archived. */
export function DeadFilters({ stats }: { stats: DlqStats }) {
  const t = useTranslations('hub.events');
  const { source, reason } = useEventText();
  const sources = [...new Set(stats.by_reason.map(({ provider }) => provider))];
  const codes = [...new Set(stats.by_reason.map(({ error_code }) => error_code))];
  const ofCode = (code: string) =>
    stats.by_reason.reduce((sum, row) => sum + (row.error_code === code ? row.count : 0), 0);
  return (
    <span className="flex flex-wrap gap-2">
      <ChoiceField
        name="status"
        label={t('filter')}
        any={t('dead.open', { count: stats.dead })}
        options={[{ value: 'ARCHIVED', label: t('dead.archived', { count: stats.archived }) }]}
        className="w-40"
      />
      <ChoiceField
        name="provider"
        label={t('source')}
        any={t('dead.any_source')}
        options={sources.map((value) => ({ value, label: source(value) }))}
        className="w-40"
      />
      <ChoiceField
        name="error_code"
        label={t('reason')}
        any={t('dead.any_reason')}
        options={codes.map((value) => ({ value, label: `${reason(value)} (${ofCode(value)})` }))}
        className="w-56"
      />
    </span>
  );
}
