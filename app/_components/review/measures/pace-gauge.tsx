import { useFormatter, useTranslations } from 'next-intl';
import type { MeetingConfig } from '@/lib/contracts/meetings';

interface PaceGaugeProps {
  wpm: number;
  baseline_wpm: number | null;
  band: MeetingConfig['bands']['pace_wpm'];
}

/** The scale's ends, words per minute: slower and faster than people speak in calls. */
const FROM = 70;
const TO = 250;

/** A pace on the bands of its language: calm, good, fast, too fast; with the person's usual pace as a mark under the scale. */
export function PaceGauge({ wpm, baseline_wpm, band }: PaceGaugeProps) {
  const t = useTranslations('conversations.measures');
  const format = useFormatter();
  const round = (value: number) => format.number(value, { maximumFractionDigits: 0 });
  const at = (value: number) => (100 * (Math.min(TO, Math.max(FROM, value)) - FROM)) / (TO - FROM);
  const zones = [
    { from: FROM, to: band.min, fill: 'var(--line-strong)' },
    { from: band.min, to: band.max, fill: 'var(--good)' },
    { from: band.max, to: band.alert, fill: 'var(--warn)' },
    { from: band.alert, to: TO, fill: 'var(--bad)' },
  ];
  const spoken = t('gauge', { value: round(wpm), min: round(band.min), max: round(band.max) });
  const usual = baseline_wpm === null ? '' : ` ${t('gauge_usual', { value: round(baseline_wpm) })}`;
  return (
    <svg role="img" aria-label={spoken + usual} className="h-9 w-full overflow-visible">
      {zones.map(({ from, to, fill }) => (
        <rect
          key={fill}
          x={`${at(from)}%`}
          y="8"
          width={`${at(to) - at(from)}%`}
          height="6"
          fill={fill}
          opacity="0.55"
        />
      ))}
      {[band.min, band.max, band.alert].map((tick) => (
        <text key={tick} x={`${at(tick)}%`} y="31" textAnchor="middle" fontSize="11" fill="var(--ink-3)">
          {round(tick)}
        </text>
      ))}
      {baseline_wpm === null ? null : (
        <svg x={`${at(baseline_wpm)}%`} overflow="visible" aria-hidden="true">
          <path d="M0 15 l4 6 h-8 z" fill="var(--ink-2)" />
          <title>{t('gauge_usual', { value: round(baseline_wpm) })}</title>
        </svg>
      )}
      <svg x={`${at(wpm)}%`} overflow="visible" aria-hidden="true">
        <rect
          x="-2.5"
          y="3"
          width="5"
          height="16"
          rx="2.5"
          fill="var(--ink)"
          stroke="var(--surface)"
          strokeWidth="1.5"
        />
      </svg>
    </svg>
  );
}
