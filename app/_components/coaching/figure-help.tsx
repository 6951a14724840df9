'use client';
import { Info } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FIGURES, type FigureKey } from '@/lib/domain/coaching/figures';
import { useFigureText } from '../format/use-figure-text';
import { Tooltip } from '../ui/tooltip';

/** What a figure is, the band that it is judged by, and where the band comes from. */
export function FigureHelp({ figure }: { figure: FigureKey }) {
  const t = useTranslations('common');
  const text = useFigureText();
  return (
    <Tooltip
      content={
        <span className="grid gap-1.5">
          <span className="text-ink">{t(`figure_help.${figure}`)}</span>
          <span>{t('band', { band: text.band(figure) })}</span>
          <span className="text-ink-3">{t('source', { source: FIGURES[figure].source })}</span>
        </span>
      }
    >
      <button
        type="button"
        aria-label={t('about', { figure: t(`figures.${figure}`) })}
        className="relative z-10 -m-1 grid place-items-center rounded p-1 text-ink-3 hover:text-ink"
      >
        <Info aria-hidden className="size-3.5" />
      </button>
    </Tooltip>
  );
}
