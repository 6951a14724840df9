import { type Averages, addUp, averagesOf, type Tally } from './tally';
import { TREND_WEEKS, type TrendWeeks } from './weeks';

/** Eight weeks of someone's calls, or of a squad's: the last four, the four before, and each week. */
export interface Trend {
  now: Averages;
  before: Averages;
  /** One per week, the oldest first; a week without calls has `calls` 0 and figures null. */
  weeks: Averages[];
}

export function trendOf(tallies: readonly (Tally & { week: string })[], { weeks }: TrendWeeks): Trend {
  const of = (wanted: readonly string[]) =>
    averagesOf(addUp(tallies.filter((tally) => wanted.includes(tally.week))));
  return {
    now: of(weeks.slice(TREND_WEEKS / 2)),
    before: of(weeks.slice(0, TREND_WEEKS / 2)),
    weeks: weeks.map((week) => of([week])),
  };
}
