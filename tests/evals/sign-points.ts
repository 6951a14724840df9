import type { Examples } from './sparse-logistic';

/** Examples of the signs that stand in at least so many sentences, each counted by its weight; and their names. */
export function examplesOf(
  signs: readonly ReadonlySet<string>[],
  weights: readonly number[],
  least: number,
): { examples: Examples; names: string[] } {
  const counts = new Map<string, number>();
  for (const [i, set] of signs.entries())
    for (const sign of set) counts.set(sign, (counts.get(sign) ?? 0) + (weights[i] ?? 0));
  const names = [...counts].filter(([, n]) => n >= least).map(([name]) => name);
  const numbers = new Map(names.map((name, k) => [name, k]));
  const rows = signs.map((set) => Uint32Array.from([...set].flatMap((sign) => numbers.get(sign) ?? [])));
  return { examples: { rows, weights: Float64Array.from(weights), features: names.length }, names };
}

/** Points as they stand in a rule file: the highest first, the words of each in alphabetical order. */
export function pointsText(start: number, points: readonly [name: string, points: number][]): string {
  const values = [...new Set(points.map(([, n]) => n))].sort((a, b) => b - a);
  const lines = values.map((value) => {
    const words = points.filter(([, n]) => n === value).map(([name]) => name);
    return `'${value}': ${JSON.stringify(words.sort().join('|'))},\n`;
  });
  return `{ start: ${start}, points: {\n${lines.join('')}} }`;
}
