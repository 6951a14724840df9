import { FIGURES, type FigureKey } from '@/lib/domain/coaching/figures';
import { runsOf, scaleOf } from './scale';

interface SparklineProps {
  figure: FigureKey;
  /** One per week, the oldest first; null where there was nothing to measure. */
  values: readonly (number | null)[];
  className?: string;
}

const W = 104;
const H = 32;
const PAD = 4;

/** A figure's weeks as a small line over its band. For the eye; the text beside it says the same. */
export function Sparkline({ figure, values, className }: SparklineProps) {
  const scale = scaleOf(figure, values);
  const { band } = FIGURES[figure];
  const x = (index: number) => PAD + (index * (W - 2 * PAD)) / Math.max(1, values.length - 1);
  const y = (value: number) => H - PAD - scale.at(value) * (H - 2 * PAD);
  const top = y(band.max ?? scale.max);
  const runs = runsOf(values);
  const last = runs.at(-1)?.at(-1);
  return (
    <svg viewBox={`0 0 ${W} ${H}`} className={className} aria-hidden="true" preserveAspectRatio="none">
      <rect
        x="0"
        y={top}
        width={W}
        height={Math.max(1, y(band.min ?? 0) - top)}
        rx="2"
        fill="var(--good-soft)"
      />
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
      {runs.flatMap((run) =>
        run.length === 1
          ? run.map(({ index, value }) => (
              <circle key={index} cx={x(index)} cy={y(value)} r="1.6" fill="var(--ink-2)" />
            ))
          : [],
      )}
      {last ? <circle cx={x(last.index)} cy={y(last.value)} r="2.8" fill="var(--accent)" /> : null}
    </svg>
  );
}
