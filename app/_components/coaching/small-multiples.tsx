import { useTranslations } from 'next-intl';
import { FIGURE_KEYS, type FigureKey } from '@/lib/domain/coaching/figures';
import type { Trend } from '@/lib/domain/coaching/trend';
import { scaleOf } from '../charts/scale';
import { TrendChart } from '../charts/trend-chart';
import { useFigureText } from '../format/use-figure-text';
import { Card, CardBody, CardHeader } from '../ui/card';
import { TabLinks } from '../ui/tabs';

interface SmallMultiplesProps {
  /** People or squads, in the order of the table above. */
  rows: readonly { id: string; name: string; trend: Trend }[];
  weeks: readonly string[];
  figure: FigureKey;
  /** The address that shows another figure. */
  hrefOf: (figure: FigureKey) => string;
}

/** One figure for everybody side by side, on the same axes, over eight weeks. */
export function SmallMultiples({ rows, weeks, figure, hrefOf }: SmallMultiplesProps) {
  const t = useTranslations('common');
  const ts = useTranslations('squads');
  const text = useFigureText();
  const scale = scaleOf(
    figure,
    rows.flatMap(({ trend }) => trend.weeks.map((week) => week[figure])),
  );
  return (
    <Card id="compare" aria-labelledby="compare-title">
      <CardHeader
        id="compare-title"
        title={ts('compare')}
        description={`${t('band', { band: text.band(figure) })}. ${ts('compare_hint')}`}
      />
      <TabLinks
        label={ts('compare')}
        className="px-2"
        tabs={FIGURE_KEYS.map((key) => ({
          href: hrefOf(key),
          label: t(`figures.${key}`),
          current: key === figure,
        }))}
      />
      <CardBody className="grid gap-x-6 gap-y-5 pt-4 sm:grid-cols-2 xl:grid-cols-4">
        {rows.map(({ id, name, trend }) => {
          const value = trend.now[figure];
          return (
            <figure key={id} className="min-w-0">
              <figcaption className="mb-1 flex items-baseline justify-between gap-2">
                <span className="truncate text-sm font-medium">{name}</span>
                <span className="text-sm text-ink-2">{value === null ? '–' : text.value(figure, value)}</span>
              </figcaption>
              <TrendChart
                figure={figure}
                values={trend.weeks.map((week) => week[figure])}
                weeks={weeks}
                scale={scale}
                label={`${name}, ${t(`figures.${figure}`)}`}
              />
            </figure>
          );
        })}
      </CardBody>
    </Card>
  );
}
