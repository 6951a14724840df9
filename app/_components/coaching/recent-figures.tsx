import { FIGURE_KEYS } from '@/lib/domain/coaching/figures';
import type { Trend } from '@/lib/domain/coaching/trend';
import { callsHref } from './calls-href';
import { FigureStat } from './figure-stat';

interface RecentFiguresProps {
  trend: Trend;
  /** First days of the eight weeks. */
  weeks: readonly string[];
  company_slug: string;
  /** Whose figures they are; the whole company's without one. */
  whose?: { user_id: string } | { squad_id: string };
}

/** The figures of the last four weeks, each opening the calls that it comes from. */
export function RecentFigures({ trend, weeks, company_slug, whose }: RecentFiguresProps) {
  const from = weeks.at(weeks.length / 2);
  return (
    <div className="grid grid-cols-2 gap-3 max-xl:[&>:last-child]:col-span-2 xl:grid-cols-5">
      {FIGURE_KEYS.map((figure) => (
        <FigureStat
          key={figure}
          figure={figure}
          trend={trend}
          href={callsHref(company_slug, figure, { ...whose, from })}
        />
      ))}
    </div>
  );
}
