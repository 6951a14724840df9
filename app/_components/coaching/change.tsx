import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { bandDistance, FIGURES, type FigureKey } from '@/lib/domain/coaching/figures';
import { useFigureText } from '../format/use-figure-text';
import { cn } from '../ui/cn';

interface ChangeProps {
  figure: FigureKey;
  now: number | null;
  before: number | null;
  className?: string;
}

/** Smaller moves than this are noise, in the figure's unit. */
const STILL: Record<(typeof FIGURES)[FigureKey]['unit'], number> = {
  share: 0.01,
  ms: 3_000,
  count: 0.15,
  points: 1,
};

/** How a figure moved against the four weeks before; green when it came closer to its band, red when it left it. */
export function Change({ figure, now, before, className }: ChangeProps) {
  const t = useTranslations('common.trend');
  const text = useFigureText();
  if (now === null || before === null) return null;
  const moved = now - before;
  const still = Math.abs(moved) < STILL[FIGURES[figure].unit];
  const closer = bandDistance(figure, before) - bandDistance(figure, now);
  const tone = still || closer === 0 ? 'text-ink-3' : closer > 0 ? 'text-good-ink' : 'text-bad-ink';
  const Icon = still ? ArrowRight : moved > 0 ? ArrowUpRight : ArrowDownRight;
  const size = Math.abs(moved);
  const change =
    FIGURES[figure].unit === 'share'
      ? t('points', { points: Math.round(size * 100) })
      : text.value(figure, size);
  const said = still ? t('same') : t(moved > 0 ? 'up' : 'down', { change });
  const verdict = still || closer === 0 ? '' : ` (${t(closer > 0 ? 'better' : 'worse')})`;
  return (
    <span
      title={`${said}${verdict}`}
      className={cn('inline-flex items-center gap-0.5 text-xs', tone, className)}
    >
      <Icon aria-hidden className="size-3.5" />
      <span aria-hidden>{still ? '' : change}</span>
      <span className="sr-only">{`${said}${verdict}`}</span>
    </span>
  );
}
