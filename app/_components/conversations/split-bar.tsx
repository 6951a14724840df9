import { useFormatter, useTranslations } from 'next-intl';
import { FIGURES } from '@/lib/domain/coaching/figures';
import { cn } from '../ui/cn';

interface SplitBarProps {
  /** The rep's share of speech, 0..1. */
  rep: number;
  /** Shows the band that the rep's share is judged by. */
  band?: boolean;
  className?: string;
}

/** Who had how much of the speech: the rep from the left, the customer from the right, with the rep's good range marked. */
export function SplitBar({ rep, band, className }: SplitBarProps) {
  const t = useTranslations('common');
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const { min = 0, max = 1 } = FIGURES.talk_ratio.band;
  return (
    <svg
      role="img"
      aria-label={`${t('rep')} ${percent(rep)}, ${t('customer')} ${percent(1 - rep)}`}
      className={cn('w-full', band ? 'h-3.5' : 'h-2', className)}
    >
      <rect width="100%" height="8" rx="3" fill="var(--customer)" />
      <rect width={`${rep * 100}%`} height="8" rx="3" fill="var(--rep)" />
      <rect x={`${rep * 100}%`} width="2" height="8" fill="var(--surface)" />
      {band ? (
        <rect
          x={`${min * 100}%`}
          y="10.5"
          width={`${(max - min) * 100}%`}
          height="3"
          rx="1.5"
          fill="var(--good)"
        >
          <title>{t('band', { band: `${percent(min)}–${percent(max)}` })}</title>
        </rect>
      ) : null}
    </svg>
  );
}
