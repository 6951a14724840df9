/** The hour (0..23) that clocks show at a moment in a time zone. */
export function localHour(at: Date, timezone: string): number {
  const text = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    hour: '2-digit',
  }).format(at);
  return Number(text);
}
