/** Zoho writes moments with the organisation's offset and without milliseconds. */
const OFFSET = '-03:00';
const OFFSET_MS = 3 * 3_600_000;

/** E.g. "2026-11-20T10:00:00-03:00". */
export function zohoTime(ms: number): string {
  return `${new Date(ms - OFFSET_MS).toISOString().slice(0, 19)}${OFFSET}`;
}

/** Whole seconds, as Zoho compares them; NaN for what is no moment. */
export function secondsOf(text: string): number {
  return Math.floor(Date.parse(text) / 1000);
}
