/**
 * The moment at which a day begins in a time zone. `day` is "2026-11-22"; zones that skip midnight on a clock change begin
 * at the first moment that exists.
 */
export function startOfDay(day: string, timezone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  // Two rounds settle it: the first guess's offset may be that of the other side of a clock change.
  let at = wanted - offsetMs(new Date(wanted), timezone);
  at = wanted - offsetMs(new Date(at), timezone);
  return new Date(at);
}

/** The day after "2026-11-22" is "2026-11-23". */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
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
