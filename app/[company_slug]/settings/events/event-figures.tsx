import { getFormatter, getTranslations } from 'next-intl/server';
import { Card, CardBody } from '@/app/_components/ui/card';
import type { EventStats } from '@/lib/contracts/events';

/** How the last 24 hours went, in four figures. */
export async function EventFigures({ stats }: { stats: EventStats }) {
  const t = await getTranslations('hub.events');
  const format = await getFormatter();
  const { received, applied } = stats.last_24_hours;
  const figures = [
    [t('received'), format.number(received)],
    [t('applied'), format.number(applied)],
    [t('dead'), format.number(stats.by_status.DEAD)],
    [
      t('lag'),
      stats.lag_seconds === null
        ? t('none')
        : t('seconds', { seconds: Math.round(stats.lag_seconds.p99 * 10) / 10 }),
    ],
  ] as const;
  return (
    <Card>
      <CardBody className="pt-4">
        <dl className="grid grid-cols-2 gap-4 md:grid-cols-4">
          {figures.map(([label, value]) => (
            <div key={label}>
              <dt className="text-xs text-ink-3">{label}</dt>
              <dd className="text-xl font-semibold tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}
