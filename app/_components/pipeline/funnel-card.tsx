import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { Funnel } from '@/lib/contracts/board';
import { Badge } from '../ui/badge';
import { Card, CardHeader } from '../ui/card';
import { cn } from '../ui/cn';
import { Table, Td, Th, Tr } from '../ui/table';
import { usePipelineText } from './use-pipeline-text';

/** Below this the bar could not be seen. */
const NARROWEST = 2;

/** How far deals come: a bar per stage, with the figures beside it. Every count opens its deals. */
export function FunnelCard({ funnel, company_slug }: { funnel: Funnel; company_slug: string }) {
  const t = useTranslations('pipeline.funnel');
  const text = usePipelineText();
  const format = useFormatter();
  const most = Math.max(1, ...funnel.stages.map(({ reached }) => reached));
  const days = (value: number | null) =>
    value === null ? (
      <span className="text-ink-3">–</span>
    ) : (
      t('days_short', { days: Math.round(value * 10) / 10 })
    );
  const list = (stage: string, more: Record<string, string> = {}) =>
    `/${company_slug}/pipeline?${new URLSearchParams({ view: 'list', stage, ...more })}`;
  return (
    <Card aria-labelledby="funnel-title">
      <CardHeader id="funnel-title" title={t('caption')} />
      <Table caption={t('caption')}>
        <thead>
          <tr>
            <Th>{t('stage')}</Th>
            <Th className="min-w-44">{t('reached')}</Th>
            <Th numeric>{t('conversion')}</Th>
            <Th numeric>{t('stay')}</Th>
            <Th numeric>{t('now')}</Th>
            <Th numeric>{t('now_age')}</Th>
            <Th>{t('stuck')}</Th>
          </tr>
        </thead>
        <tbody>
          {funnel.stages.map((stage) => (
            <Tr key={stage.stage}>
              <Td className="font-medium whitespace-nowrap">{text.stage(stage.stage, stage.name)}</Td>
              <Td>
                <span className="flex items-center gap-3">
                  <span className="w-10 text-right tabular-nums">{format.number(stage.reached)}</span>
                  <span aria-hidden className="h-6 min-w-24 grow">
                    <span
                      className={cn('block h-full rounded', stage.kind === 'won' ? 'bg-good' : 'bg-accent')}
                      style={{
                        width: `${stage.reached === 0 ? 0 : Math.max(NARROWEST, (stage.reached / most) * 100)}%`,
                      }}
                    />
                  </span>
                </span>
              </Td>
              <Td numeric>
                {stage.conversion === null ? (
                  <span className="text-ink-3">–</span>
                ) : (
                  format.number(stage.conversion, { style: 'percent', maximumFractionDigits: 0 })
                )}
              </Td>
              <Td numeric>{days(stage.days)}</Td>
              <Td numeric>
                {stage.now === 0 ? (
                  <span className="text-ink-3">–</span>
                ) : (
                  <Link href={list(stage.stage)} className="text-accent-ink hover:underline">
                    {format.number(stage.now)}
                  </Link>
                )}
              </Td>
              <Td numeric>{days(stage.now_days)}</Td>
              <Td>
                {stage.stuck === 0 ? null : (
                  <Link href={list(stage.stage, { stuck: 'yes' })}>
                    <Badge tone="warn">{t('stuck_count', { count: stage.stuck })}</Badge>
                  </Link>
                )}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
