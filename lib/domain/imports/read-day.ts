/**
 * A day as spreadsheets write it: "24/12/2026", "24-12-26", "24.12.2026", "2026-12-24" (a time after it is left out). Null
 * when there is no such day. `order` says which of two possible readings holds; an impossible one is not tried.
 */
export function readDay(text: string, order: 'dmy' | 'mdy'): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[T ,].*)?$/.exec(text);
  if (short === null) return null;
  const [first, second, year] = [Number(short[1]), Number(short[2]), Number(short[3])];
  const full = year < 100 ? 2000 + year : year;
  return order === 'dmy' ? dayOf(full, second, first) : dayOf(full, first, second);
}

function dayOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year > 1900 && year < 2200;
  return real ? at.toISOString().slice(0, 10) : null;
}
