import type { PlaceholderMap } from '@/lib/anonymize';
import type { GoldCall } from './gold';

/** Masked stretches of a line, in UTF-16 units of the original. */
export type Stretch = readonly [start: number, end: number];

export interface Tally {
  calls: number;
  clean: number;
  words: number;
  overMasked: number;
  /** By type, and `all`: mentions, and those masked to the last letter. */
  mentions: Map<string, { all: number; masked: number }>;
  misses: string[];
  mistakes: string[];
}

export function emptyTally(): Tally {
  return { calls: 0, clean: 0, words: 0, overMasked: 0, mentions: new Map(), misses: [], mistakes: [] };
}

/** What the placeholders of a masked line stand for: works on the output alone, as a reader of it would. */
export function stretchesOf(masked: string, map: PlaceholderMap): Stretch[] {
  const values = new Map(map.entries().map(({ placeholder, value }) => [placeholder, value]));
  const stretches: Stretch[] = [];
  let shift = 0;
  for (const { index, 0: placeholder } of masked.matchAll(/\[[A-Z]+_\d+\]/g)) {
    const value = values.get(placeholder);
    if (value === undefined) continue;
    const start = index + shift;
    stretches.push([start, start + value.length]);
    shift += value.length - placeholder.length;
  }
  return stretches;
}

/** Adds a call to the tally. `stretches`: what was masked, per line. */
export function score(call: GoldCall, stretches: readonly (readonly Stretch[])[], tally: Tally): void {
  let isClean = true;
  for (const { line, start, end, type } of call.mentions) {
    const text = call.lines[line] ?? '';
    const isMasked = wordsOf(text, start, end).every(([from, to]) => covers(stretches[line] ?? [], from, to));
    for (const key of [type, 'all']) {
      const count = tally.mentions.get(key) ?? { all: 0, masked: 0 };
      count.all += 1;
      count.masked += isMasked ? 1 : 0;
      tally.mentions.set(key, count);
    }
    if (isMasked) continue;
    isClean = false;
    tally.misses.push(
      `${call.id} ${line} ${type} <${text.slice(start, end)}> in: ${around(text, start, end)}`,
    );
  }
  for (const [line, text] of call.lines.entries()) {
    for (const [from, to] of wordsOf(text, 0, text.length)) {
      if (call.mentions.some((each) => each.line === line && each.start < to && from < each.end)) continue;
      tally.words += 1;
      if (!(stretches[line] ?? []).some(([start, end]) => start < to && from < end)) continue;
      tally.overMasked += 1;
      tally.mistakes.push(`${call.id} ${line} <${text.slice(from, to)}> in: ${around(text, from, to)}`);
    }
  }
  tally.calls += 1;
  tally.clean += isClean ? 1 : 0;
}

export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function wordsOf(text: string, start: number, end: number): Stretch[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => [
    start + index,
    start + index + word.length,
  ]);
}

const covers = (stretches: readonly Stretch[], from: number, to: number): boolean =>
  stretches.some(([start, end]) => start <= from && to <= end);

const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - 30), end + 25);
