import { startOfDay } from '@/lib/clock/company-day';

/** How many weeks a trend shows; the later half is compared with the earlier one. */
export const TREND_WEEKS = 8;
const DAY_MS = 86_400_000;

/** The last eight weeks of a company, Monday first, the running one last. */
export interface TrendWeeks {
  /** The Monday of each week, "2026-11-16". */
  weeks: string[];
  from: Date;
  /** Where the later four weeks begin. */
  half: Date;
  half_day: string;
  timezone: string;
}

export function trendWeeks(now: Date, timezone: string): TrendWeeks {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: timezone }).format(now);
  const noon = Date.parse(`${today}T12:00:00Z`);
  const monday = noon - ((new Date(noon).getUTCDay() + 6) % 7) * DAY_MS;
  const weeks = Array.from({ length: TREND_WEEKS }, (_, index) =>
    new Date(monday - (TREND_WEEKS - 1 - index) * 7 * DAY_MS).toISOString().slice(0, 10),
  );
  const [first = today] = weeks;
  const half_day = weeks[TREND_WEEKS / 2] ?? today;
  return {
    weeks,
    timezone,
    half_day,
    from: startOfDay(first, timezone),
    half: startOfDay(half_day, timezone),
  };
}
