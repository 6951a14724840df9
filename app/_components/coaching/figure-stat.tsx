import { useTranslations } from 'next-intl';
import type { FigureKey } from '@/lib/domain/coaching/figures';
import type { Trend } from '@/lib/domain/coaching/trend';
import { Sparkline } from '../charts/sparkline';
import { useFigureText } from '../format/use-figure-text';
import { Stat } from '../ui/stat';
import { BandBadge } from './band-badge';
import { Change } from './change';
import { FigureHelp } from './figure-help';

interface FigureStatProps {
  figure: FigureKey;
  trend: Trend;
  /** The list of calls that it comes from. */
  href: string;
}

/** One figure of the last four weeks, against its band, the four weeks before and eight weeks of trend. */
export function FigureStat({ figure, trend, href }: FigureStatProps) {
  const t = useTranslations('common');
  const text = useFigureText();
  const value = trend.now[figure];
  const weeks = trend.weeks.map((week) => week[figure]);
  return (
    <Stat
      label={t(`figures.${figure}`)}
      value={value === null ? null : text.value(figure, value)}
      missing={t('not_measured')}
      href={href}
      help={<FigureHelp figure={figure} />}
      beside={
        <>
          {figure === 'questions_open' && value !== null ? (
            <span className="text-xs text-ink-3">{t('per_call')}</span>
          ) : null}
          <Change figure={figure} now={value} before={trend.before[figure]} />
        </>
      }
      trend={
        <>
          <div className="mb-2.5 h-5">
            {value === null ? null : <BandBadge figure={figure} value={value} />}
          </div>
          <Sparkline figure={figure} values={weeks} className="h-9 w-full" />
          <span className="sr-only">
            {t('trend.label', {
              figure: t(`figures.${figure}`),
              weeks: String(weeks.length),
              values: weeks
                .map((week) => (week === null ? t('trend.none') : text.value(figure, week)))
                .join(', '),
            })}
          </span>
        </>
      }
      basis={
        <>
          <span className="block">{t('band', { band: text.band(figure) })}</span>
          <span className="block">{text.basis(trend.now)}</span>
        </>
      }
    />
  );
}
