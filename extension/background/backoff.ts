const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/** Waiting time after the n-th failure in a row (n from 1): doubling from 1 s to 5 min, spread over ±20 %. */
export function backoff(failures: number, random: () => number = Math.random): number {
  const base = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 20));
  return Math.round(base * (0.8 + 0.4 * random()));
}
