import { useTranslations } from 'next-intl';
import { FIGURE_KEYS } from '@/lib/domain/coaching/figures';
import { Th } from '../ui/table';
import { FigureHelp } from './figure-help';

/** The heads of the figures' columns, each with what it means and is judged by. */
export function FigureHeads() {
  const t = useTranslations('common');
  return FIGURE_KEYS.map((figure) => (
    <Th key={figure}>
      <span className="inline-flex items-center gap-1.5">
        {t(`figure_short.${figure}`)}
        <FigureHelp figure={figure} />
      </span>
    </Th>
  ));
}
