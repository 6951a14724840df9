import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Card, CardBody } from '@/app/_components/ui/card';
import type { EventStats } from '@/lib/contracts/events';

/** How the last 24 hours went, in four figures; the failures lead to their list. */
export async function EventFigures({ stats, dead_path }: { stats: EventStats; dead_path: string }) {
  const t = await getTranslations('hub.events');
  const format = await getFormatter();
  const { received, applied } = stats.last_24_hours;
  const figures = [
    [t('received'), format.number(received), null],
    [t('applied'), format.number(applied), null],
    [t('dead_figure'), format.number(stats.by_status.DEAD), dead_path],
    [
      t('lag'),
      stats.lag_seconds === null
        ? t('none')
        : t('seconds', { seconds: Math.round(stats.lag_seconds.p99 * 10) / 10 }),
      null,
    ],
  ] as const;
  return (
    <Card>
      <CardBody className="pt-4">
        <dl className="grid grid-cols-2 gap-4 md:grid-cols-4">
          {figures.map(([label, value, path]) => (
            <div key={label}>
              <dt className="text-xs text-ink-3">{label}</dt>
              <dd className="text-xl font-semibold tabular-nums">
                {path === null ? (
                  value
                ) : (
                  <Link href={path} className="hover:underline">
                    {value}
                  </Link>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}
