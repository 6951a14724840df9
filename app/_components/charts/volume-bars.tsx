import { useFormatter, useTranslations } from 'next-intl';

interface VolumeBarsProps {
  weeks: readonly string[];
  /** Calls per week, the oldest first. */
  calls: readonly number[];
}

const HEIGHT = 132;
const BASE = 110;

/** How many calls each week had. */
export function VolumeBars({ weeks, calls }: VolumeBarsProps) {
  const t = useTranslations('common');
  const format = useFormatter();
  const top = Math.max(1, ...calls);
  const day = (week: string) =>
    format.dateTime(new Date(`${week}T12:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const slot = 100 / Math.max(1, weeks.length);
  const said = weeks
    .map((week, index) => `${day(week)} ${t('calls', { count: calls[index] ?? 0 })}`)
    .join(', ');
  return (
    <svg role="img" aria-label={said} width="100%" height={HEIGHT} className="block">
      <line x1="0" x2="100%" y1={BASE} y2={BASE} stroke="var(--line-strong)" />
      {weeks.map((week, index) => {
        const count = calls[index] ?? 0;
        const height = (count / top) * (BASE - 22);
        const middle = `${slot * (index + 0.5)}%`;
        return (
          <g key={week}>
            <title>{`${day(week)}: ${t('calls', { count })}`}</title>
            <rect
              x={`${slot * (index + 0.18)}%`}
              y={BASE - height}
              width={`${slot * 0.64}%`}
              height={height}
              rx="3"
              fill={index >= weeks.length / 2 ? 'var(--accent)' : 'var(--line-strong)'}
            />
            <text x={middle} y={BASE - height - 6} textAnchor="middle" fontSize="11" fill="var(--ink-2)">
              {count}
            </text>
            <text
              x={middle}
              y={HEIGHT - 6}
              textAnchor="middle"
              fontSize="10"
              fill="var(--ink-3)"
              className={index % 2 === 0 ? undefined : 'max-sm:hidden'}
            >
              {day(week)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
