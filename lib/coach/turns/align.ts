import { SHRINK_WORDS } from './limits';

/** Where a row's words stand in the turn: `known[0..at)` stays, then come `shown[from..]`. */
export interface Alignment {
  at: number;
  from: number;
}

const SLIDE_WORDS = 3;
const SLIDE_TAIL = 4;
const CORRECTED_SHARE = 0.6;

/**
 * Places the words that a row shows now in the words known of its turn, or finds that they say something else (null).
 * Knows growth, tail and inner revisions, a head that slid away, and a head that came back.
 * `hint` is where the row's text began last time; `settled` that the known text had come to rest.
 */
export function align(
  known: readonly string[],
  shown: readonly string[],
  hint: number,
  settled: boolean,
): Alignment | null {
  if (shown.length === 0) return null;
  if (known.length === 0) return { at: 0, from: 0 };
  if (continues(known, shown, hint)) return { at: hint, from: 0 };
  if (hint > 0 && continues(known, shown, 0)) return { at: 0, from: 0 };
  if (corrected(known, shown, hint)) return { at: hint, from: 0 };
  const slid = findSlide(known, shown);
  if (slid) return slid;
  if (resembles(known, shown, hint, settled)) return { at: hint, from: 0 };
  return null;
}

function commonPrefix(known: readonly string[], shown: readonly string[], at: number): number {
  let p = 0;
  while (p < shown.length && at + p < known.length && known[at + p] === shown[p]) p += 1;
  return p;
}

function continues(known: readonly string[], shown: readonly string[], at: number): boolean {
  const window = known.length - at;
  const p = commonPrefix(known, shown, at);
  if (p === 0) return false;
  if (p === window || p === shown.length) return true;
  if (shown.length < window - SHRINK_WORDS) return p >= 0.75 * shown.length;
  return p >= 0.5 * Math.min(window, shown.length);
}

/** As many words as before, and most stand where they stood: before and after one correction. */
function corrected(known: readonly string[], shown: readonly string[], at: number): boolean {
  if (known.length - at !== shown.length) return false;
  const before = commonPrefix(known, shown, at);
  let after = 0;
  while (before + after < shown.length && known.at(-1 - after) === shown.at(-1 - after)) after += 1;
  return before + after >= CORRECTED_SHARE * shown.length;
}

/** The row's head slid away: its words begin inside the known ones and reach their end. Its first word may be cut. */
function findSlide(known: readonly string[], shown: readonly string[]): Alignment | null {
  for (const from of [0, 1]) {
    const first = shown[from];
    if (first === undefined || shown.length - from < SLIDE_WORDS) continue;
    const rest = shown.slice(from);
    for (let at = known.indexOf(first, from); at >= 0; at = known.indexOf(first, at + 1)) {
      const m = commonPrefix(known, rest, at);
      const open = Math.min(known.length - at, rest.length) - m;
      if (m >= SLIDE_WORDS && open <= SLIDE_TAIL && m + SLIDE_TAIL >= known.length - at) return { at, from };
    }
  }
  return null;
}

/** An inner revision: most pairs of neighbouring words are still there. A short draft may change altogether. */
function resembles(
  known: readonly string[],
  shown: readonly string[],
  hint: number,
  settled: boolean,
): boolean {
  const window = known.length - hint;
  if (window <= 4 && shown.length <= 6) {
    if (settled) return sharedWords(known, shown, hint) * 2 >= window && shown.length >= window - 1;
    return shown.length + 1 >= window;
  }
  if (shown.length < window - Math.max(SHRINK_WORDS, 0.4 * window)) return false;
  const pairs = new Set<string>();
  for (let i = hint; i + 1 < known.length; i += 1) pairs.add(`${known[i]} ${known[i + 1]}`);
  let same = 0;
  for (let i = 0; i + 1 < shown.length; i += 1) if (pairs.has(`${shown[i]} ${shown[i + 1]}`)) same += 1;
  // A text at rest is corrected here and there; a draft may change by more than half.
  return settled ? same >= 0.5 * pairs.size : same >= 0.45 * Math.min(pairs.size, shown.length - 1);
}

function sharedWords(known: readonly string[], shown: readonly string[], hint: number): number {
  const words = new Set(shown);
  return known.slice(hint).filter((word) => words.has(word)).length;
}
