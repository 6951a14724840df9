import { dayOf, nextDay, startOfDay } from '@/lib/clock/company-day';

export const WEEKS = 8;
const DAY_MS = 86_400_000;

/** Monday of week `index` of the eight that end with the week of `now`; 7 is that week. */
export function mondayOf(index: number, now: Date, timezone: string): string {
  const today = Date.parse(`${dayOf(now, timezone)}T00:00:00Z`);
  const since_monday = (new Date(today).getUTCDay() + 6) % 7;
  return new Date(today - (since_monday + 7 * (WEEKS - 1 - index)) * DAY_MS).toISOString().slice(0, 10);
}

/** A wall-clock time on the nth day (0 = Monday) of the week that starts on `monday`. */
export function slot(monday: string, day: number, minutes: number, timezone: string): Date {
  let date = monday;
  for (let i = 0; i < day; i++) date = nextDay(date);
  return new Date(startOfDay(date, timezone).getTime() + minutes * 60_000);
}

/** The calendar quarter of a moment, e.g. "Q4 2026", with its first moment and the first one after it. */
export function quarterOf(now: Date, timezone: string): { label: string; start: Date; end: Date } {
  const [year = 0, month = 1] = dayOf(now, timezone).split('-').map(Number);
  const quarter = Math.ceil(month / 3);
  const first = (q: number) => {
    const y = year + Math.floor((q - 1) / 4);
    const m = ((q - 1) % 4) * 3 + 1;
    return startOfDay(`${y}-${String(m).padStart(2, '0')}-01`, timezone);
  };
  return { label: `Q${quarter} ${year}`, start: first(quarter), end: first(quarter + 1) };
}
