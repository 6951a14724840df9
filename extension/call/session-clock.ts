/** Put in by the build, see wxt.config.ts: 1, except in the build that replays hours of calls in minutes. */
declare const __CLOCK_SPEED__: number;

/** A clock that starts now at `at` ms: whole ms, never decreasing, untouched by changes of the computer's time. */
export function startClock(at = 0): () => number {
  const startedAt = performance.now();
  return () => at + Math.floor((performance.now() - startedAt) * __CLOCK_SPEED__);
}
