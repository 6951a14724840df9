import { useFormatter, useTranslations } from 'next-intl';
import { FIGURES, type FigureKey } from '@/lib/domain/coaching/figures';
import { clockTime, spokenTime } from './clock-time';

export interface FigureText {
  /** A value of the figure in the reader's language, e.g. "43 %", "2:34", "4,2". */
  value: (key: FigureKey, value: number) => string;
  /** The range that is judged good, e.g. "35 % a 50 %". */
  band: (key: FigureKey) => string;
  /** What averages stand on, e.g. "12 chamadas, 6 h 40 de fala". */
  basis: (averages: { calls: number; speech_ms: number }) => string;
}

/** Puts figures into words; works in server and client components. */
export function useFigureText(): FigureText {
  const t = useTranslations('common');
  const format = useFormatter();
  const value = (key: FigureKey, raw: number): string => {
    switch (FIGURES[key].unit) {
      case 'share':
        return format.number(raw, { style: 'percent', maximumFractionDigits: 0 });
      case 'ms':
        return clockTime(raw);
      case 'count':
        return format.number(raw, { maximumFractionDigits: 1 });
      case 'points':
        return format.number(raw, { maximumFractionDigits: 0 });
    }
  };
  return {
    value,
    band: (key) => {
      const { min, max } = FIGURES[key].band;
      if (min !== undefined && max !== undefined)
        return t('between', { min: value(key, min), max: value(key, max) });
      if (max !== undefined) return t('up_to', { value: value(key, max) });
      return t('at_least', { value: value(key, min ?? 0) });
    },
    basis: ({ calls, speech_ms }) =>
      calls === 0
        ? t('calls', { count: 0 })
        : t('basis', { calls: t('calls', { count: calls }), speech: spokenTime(speech_ms) }),
  };
}
