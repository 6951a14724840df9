import { useFormatter, useTranslations } from 'next-intl';
import type { Funnel } from '@/lib/contracts/board';
import { Card, CardBody, CardHeader } from '../ui/card';
import { cn } from '../ui/cn';
import { usePipelineText } from './use-pipeline-text';

interface ReasonsCardProps {
  kind: 'won' | 'lost';
  reasons: Funnel['win_reasons'];
}

/** Why deals ended, the most frequent reason first. */
export function ReasonsCard({ kind, reasons }: ReasonsCardProps) {
  const t = useTranslations('pipeline.funnel');
  const text = usePipelineText();
  const format = useFormatter();
  const all = reasons.reduce((sum, { count }) => sum + count, 0);
  return (
    <Card aria-labelledby={`${kind}-title`}>
      <CardHeader id={`${kind}-title`} title={t(kind === 'won' ? 'win_reasons' : 'loss_reasons')} />
      <CardBody>
        {all === 0 ? (
          <p className="text-ink-2">{t('no_ends')}</p>
        ) : (
          <ul className="grid gap-2.5">
            {reasons.map(({ reason, count }) => (
              <li key={reason ?? ''} className="grid gap-1">
                <span className="flex justify-between gap-3">
                  <span className={cn(reason === null && 'text-ink-3')}>{text.reason(reason)}</span>
                  <span className="tabular-nums">
                    {format.number(count)}{' '}
                    <span className="text-ink-3">
                      {format.number(count / all, { style: 'percent', maximumFractionDigits: 0 })}
                    </span>
                  </span>
                </span>
                <span aria-hidden className="h-1.5 rounded-full bg-sunken">
                  <span
                    className={cn('block h-full rounded-full', kind === 'won' ? 'bg-good' : 'bg-bad')}
                    style={{ width: `${(count / all) * 100}%` }}
                  />
                </span>
              </li>
            ))}
          </ul>
        )}
      </CardBody>
    </Card>
  );
}
