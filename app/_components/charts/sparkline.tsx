import { FIGURES, type FigureKey } from '@/lib/domain/coaching/figures';
import { runsOf, tightScaleOf } from './scale';

interface SparklineProps {
  figure: FigureKey;
  /** One per week, the oldest first; null where there was nothing to measure. */
  values: readonly (number | null)[];
  className?: string;
}

const PAD = 4;

/** A figure's weeks as a small line over its band. For the eye; the text beside it says the same. */
export function Sparkline({ figure, values, className }: SparklineProps) {
  const scale = tightScaleOf(figure, values);
  const { band } = FIGURES[figure];
  const x = (index: number) => PAD + (index * (100 - 2 * PAD)) / Math.max(1, values.length - 1);
  const y = (value: number) => 100 - 12 - scale.at(value) * (100 - 24);
  const top = band.max === undefined ? 0 : y(band.max);
  const bottom = band.min === undefined ? 100 : y(band.min);
  const runs = runsOf(values);
  const last = runs.at(-1)?.at(-1);
  const alone = runs.flatMap((run) => (run.length === 1 ? run : []));
  return (
    <svg className={className} overflow="visible" aria-hidden="true">
      <rect
        y={`${top}%`}
        width="100%"
        height={`${Math.max(2, bottom - top)}%`}
        rx="2"
        fill="var(--good-soft)"
      />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
        {runs.map((run) => (
          <polyline
            key={run[0]?.index}
            points={run.map(({ index, value }) => `${x(index)},${y(value)}`).join(' ')}
            fill="none"
            stroke="var(--ink-2)"
            strokeWidth="1.5"
            strokeLinejoin="round"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {alone.map(({ index, value }) => (
        <circle key={index} cx={`${x(index)}%`} cy={`${y(value)}%`} r="1.75" fill="var(--ink-2)" />
      ))}
      {last ? <circle cx={`${x(last.index)}%`} cy={`${y(last.value)}%`} r="3" fill="var(--accent)" /> : null}
    </svg>
  );
}
