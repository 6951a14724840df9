const DAY_MS = 86_400_000;

/**
 * The moment at which a day begins in a time zone. `day` is "2026-11-22"; zones that skip midnight on a clock change begin
 * at the first moment that exists.
 */
export function startOfDay(day: string, timezone: string): Date {
  return momentAt(`${day}T00:00`, timezone);
}

/** The moment at which the wall clock of a time zone shows "2026-11-22T14:30"; the first that exists from then on. */
export function momentAt(local: string, timezone: string): Date {
  const wanted = Date.parse(`${local}:00Z`);
  // The offset of the day before or that of the day after holds; the earlier moment that is not too early counts.
  const candidates = [wanted - DAY_MS, wanted + DAY_MS]
    .map((near) => wanted - offsetMs(new Date(near), timezone))
    .filter((at) => at + offsetMs(new Date(at), timezone) >= wanted);
  return new Date(Math.min(...candidates));
}

/** The day of a moment in a time zone, "2026-11-22". */
export function dayOf(at: Date, timezone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(at);
}

/** The day after "2026-11-22" is "2026-11-23". */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/** How far the wall clock of a zone is ahead of UTC at a moment, in ms. */
function offsetMs(at: Date, timezone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((p) => p.type === type)?.value ?? 0);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(at.getTime() / 1000) * 1000;
}
