import { useFormatter, useTranslations } from 'next-intl';
import { FIGURES, type FigureKey } from '@/lib/domain/coaching/figures';
import { useFigureText } from '../format/use-figure-text';
import { runsOf, type Scale } from './scale';

interface TrendChartProps {
  figure: FigureKey;
  values: readonly (number | null)[];
  /** The Monday of each value, "2026-11-16". */
  weeks: readonly string[];
  /** Shared by the charts that stand beside each other. */
  scale: Scale;
  label: string;
}

const W = 240;
const H = 96;
const LEFT = 34;
const BOTTOM = 16;
const TOP = 6;

/** One of several small charts on the same axes: a line over its band, with both axes labelled and each week's value on hover. */
export function TrendChart({ figure, values, weeks, scale, label }: TrendChartProps) {
  const t = useTranslations('common');
  const text = useFigureText();
  const format = useFormatter();
  const { band } = FIGURES[figure];
  const x = (index: number) => LEFT + 6 + (index * (W - LEFT - 12)) / Math.max(1, values.length - 1);
  const y = (value: number) => H - BOTTOM - scale.at(value) * (H - BOTTOM - TOP);
  const day = (week: string) =>
    format.dateTime(new Date(`${week}T12:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const said = (value: number | null) => (value === null ? t('trend.none') : text.value(figure, value));
  const summary = t('trend.label', {
    figure: label,
    weeks: String(weeks.length),
    values: weeks.map((week, index) => `${day(week)} ${said(values[index] ?? null)}`).join(', '),
  });
  const top = y(band.max ?? scale.max);
  return (
    <svg viewBox={`0 0 ${W} ${H}`} role="img" aria-label={summary} className="w-full">
      <rect x={LEFT} y={top} width={W - LEFT} height={y(band.min ?? 0) - top} fill="var(--good-soft)" />
      {[0, scale.max].map((edge) => (
        <g key={edge}>
          <line x1={LEFT} x2={W} y1={y(edge)} y2={y(edge)} stroke="var(--line)" />
          <text
            x={LEFT - 4}
            y={y(edge) + (edge === 0 ? 0 : 7)}
            textAnchor="end"
            fontSize="9"
            fill="var(--ink-3)"
          >
            {text.value(figure, edge)}
          </text>
        </g>
      ))}
      {runsOf(values).map((run) => (
        <polyline
          key={run[0]?.index}
          points={run.map(({ index, value }) => `${x(index)},${y(value)}`).join(' ')}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="1.75"
          strokeLinejoin="round"
        />
      ))}
      {weeks.map((week, index) => {
        const value = values[index] ?? null;
        return (
          <g key={week}>
            <title>{`${day(week)}: ${said(value)}`}</title>
            <rect x={x(index) - 13} y={TOP} width="26" height={H - BOTTOM - TOP} fill="transparent" />
            {value === null ? null : <circle cx={x(index)} cy={y(value)} r="2.75" fill="var(--accent)" />}
          </g>
        );
      })}
      <text x={LEFT} y={H - 3} fontSize="9" fill="var(--ink-3)">
        {day(weeks[0] ?? '')}
      </text>
      <text x={W} y={H - 3} textAnchor="end" fontSize="9" fill="var(--ink-3)">
        {day(weeks.at(-1) ?? '')}
      </text>
    </svg>
  );
}
