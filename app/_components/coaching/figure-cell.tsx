import { Check, ChevronDown, ChevronUp } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { bandState, type FigureKey } from '@/lib/domain/coaching/figures';
import type { Trend } from '@/lib/domain/coaching/trend';
import { Sparkline } from '../charts/sparkline';
import { useFigureText } from '../format/use-figure-text';
import { Change } from './change';

interface FigureCellProps {
  figure: FigureKey;
  trend: Trend;
  /** The calls that it comes from. */
  href: string;
}

const STATES = {
  in: { icon: Check, look: 'text-good-ink' },
  below: { icon: ChevronDown, look: 'text-warn-ink' },
  above: { icon: ChevronUp, look: 'text-warn-ink' },
};

/** A figure in a comparison: its state, its value as a door, its change, and eight weeks under it. */
export function FigureCell({ figure, trend, href }: FigureCellProps) {
  const t = useTranslations('common');
  const text = useFigureText();
  const value = trend.now[figure];
  if (value === null)
    return (
      <span className="text-ink-3" title={t('not_measured')}>
        <span aria-hidden>–</span>
        <span className="sr-only">{t('not_measured')}</span>
      </span>
    );
  const state = bandState(figure, value);
  const { icon: Icon, look } = STATES[state];
  return (
    <span className="grid gap-1">
      <span className="flex items-center gap-1.5 whitespace-nowrap">
        <span title={`${t(`band_state.${state}`)} (${text.band(figure)})`} className={look}>
          <Icon aria-hidden className="size-3.5" />
          <span className="sr-only">{t(`band_state.${state}`)}</span>
        </span>
        <Link href={href} className="font-medium underline-offset-2 hover:underline">
          {text.value(figure, value)}
        </Link>
        <Change figure={figure} now={value} before={trend.before[figure]} />
      </span>
      <Sparkline figure={figure} values={trend.weeks.map((week) => week[figure])} className="h-5 w-24" />
    </span>
  );
}
