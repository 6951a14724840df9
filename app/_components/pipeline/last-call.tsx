import { useFormatter, useTranslations } from 'next-intl';
import type { DealView } from '@/lib/contracts/deals';
import { NextStepBadge } from '../conversations/next-step-badge';

/** What the newest call told the deal: how complete its methodology is, and its next step. */
export function LastCall({ call }: { call: NonNullable<DealView['last_call']> }) {
  const t = useTranslations('pipeline.deals.columns');
  const format = useFormatter();
  return (
    <span className="inline-flex items-center gap-2" title={t('call')}>
      <span className="tabular-nums">{`${call.methodology} ${format.number(call.score, { maximumFractionDigits: 0 })}`}</span>
      <NextStepBadge grade={call.next_step} />
    </span>
  );
}
