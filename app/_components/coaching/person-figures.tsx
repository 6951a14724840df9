import { FIGURE_KEYS } from '@/lib/domain/coaching/figures';
import type { PersonReview } from '@/lib/domain/coaching/person-review';
import { callsHref } from './calls-href';
import { FigureStat } from './figure-stat';

interface PersonFiguresProps {
  review: PersonReview;
  /** First days of the eight weeks. */
  weeks: readonly string[];
  company_slug: string;
}

/** The figures of somebody's last four weeks, each opening the calls that it comes from. */
export function PersonFigures({ review: { person, trend }, weeks, company_slug }: PersonFiguresProps) {
  const from = weeks.at(weeks.length / 2);
  return (
    <div className="grid grid-cols-2 gap-3 max-xl:[&>:last-child]:col-span-2 xl:grid-cols-5">
      {FIGURE_KEYS.map((figure) => (
        <FigureStat
          key={figure}
          figure={figure}
          trend={trend}
          href={callsHref(company_slug, figure, { user_id: person.id, from })}
        />
      ))}
    </div>
  );
}
