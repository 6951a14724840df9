/** Examples by the numbers of their features: each feature is there or not. */
export interface Examples {
  rows: readonly Uint32Array[];
  /** How much each example counts. */
  weights: Float64Array;
  features: number;
}

const PASSES = 400;

/**
 * Logistic regression with an L1 penalty, which leaves most features without a weight: coordinate descent, each step
 * bounded by the steepest curve that the loss can have there. Returns log odds per feature and those of no feature at all.
 */
export function sparseLogistic(
  { rows, weights, features }: Examples,
  labels: Uint8Array,
  trust: number,
): { weights: Float64Array; start: number } {
  const columns = columnsOf(rows, features);
  const w = new Float64Array(features);
  const z = new Float64Array(rows.length);
  const everywhere = Uint32Array.from(rows.keys());
  let start = 0;
  const slope = (column: Uint32Array): { g: number; h: number } => {
    let g = 0;
    let h = 0;
    for (const i of column) {
      const weight = trust * (weights[i] ?? 0);
      g += weight * (1 / (1 + Math.exp(-(z[i] ?? 0))) - (labels[i] ?? 0));
      h += weight / 4;
    }
    return { g, h };
  };
  const move = (column: Uint32Array, by: number): void => {
    if (by !== 0) for (const i of column) z[i] = (z[i] ?? 0) + by;
  };
  for (let pass = 0; pass < PASSES; pass += 1) {
    const all = slope(everywhere);
    start -= all.g / all.h;
    move(everywhere, -all.g / all.h);
    for (const [k, column] of columns.entries()) {
      const { g, h } = slope(column);
      const before = w[k] ?? 0;
      const moved = before - g / h;
      const after = Math.sign(moved) * Math.max(0, Math.abs(moved) - 1 / h);
      w[k] = after;
      move(column, after - before);
    }
  }
  return { weights: w, start };
}

/** The examples in which each feature stands. */
function columnsOf(rows: readonly Uint32Array[], features: number): Uint32Array[] {
  const lists = Array.from({ length: features }, (): number[] => []);
  for (const [i, row] of rows.entries()) for (const k of row) lists[k]?.push(i);
  return lists.map((list) => Uint32Array.from(list));
}
