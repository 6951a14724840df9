const STEPS_S = [15, 30, 60, 120, 300, 600, 900, 1800, 3600];
const MOST_TICKS = 8;

/** Round moments along a call, in ms, at most eight. */
export function axisTicks(duration_ms: number): number[] {
  const step = (STEPS_S.find((s) => duration_ms / (s * 1000) <= MOST_TICKS) ?? 3600) * 1000;
  const ticks: number[] = [];
  for (let at = 0; at < duration_ms - step * 0.4; at += step) ticks.push(at);
  return ticks;
}
