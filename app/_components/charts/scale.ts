import { FIGURES, type FigureKey } from '@/lib/domain/coaching/figures';

export interface Scale {
  min: number;
  max: number;
  /** Where a value stands, 0 at the bottom and 1 at the top; values outside stick to the edge. */
  at: (value: number) => number;
}

/** The ends of each figure's axis: fixed where the unit has ends, else wide enough for the values and the band. */
export function scaleOf(key: FigureKey, values: readonly (number | null)[]): Scale {
  const { unit, band } = FIGURES[key];
  const known = values.filter((value) => value !== null);
  const top = Math.max(...known, band.max ?? 0, band.min ?? 0);
  const max = unit === 'share' ? 1 : unit === 'points' ? 100 : top * 1.15 || 1;
  return { min: 0, max, at: (value) => Math.min(1, Math.max(0, value / max)) };
}

/** An axis that fits the values and the edges of the band: small moves stay visible where nothing is compared across. */
export function tightScaleOf(key: FigureKey, values: readonly (number | null)[]): Scale {
  const { band } = FIGURES[key];
  const known = [...values, band.min ?? null, band.max ?? null].filter((value) => value !== null);
  const min = Math.min(...known);
  const max = Math.max(...known);
  const width = max - min || 1;
  return { min, max, at: (value) => Math.min(1, Math.max(0, (value - min) / width)) };
}

/** The runs of neighbouring points that have a value: a week without calls breaks the line. */
export function runsOf(values: readonly (number | null)[]): { index: number; value: number }[][] {
  const runs: { index: number; value: number }[][] = [];
  let run: { index: number; value: number }[] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) {
      run = [];
      continue;
    }
    if (run.length === 0) runs.push(run);
    run.push({ index, value });
  }
  return runs;
}
