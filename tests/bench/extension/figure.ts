/** One line of the table; `goal` is null where there is none. */
export interface Figure {
  figure: string;
  value: string;
  goal: string | null;
  met: boolean;
}

export function table(figures: readonly Figure[]): string {
  return [
    '| figure | value | goal |',
    '| --- | --- | --- |',
    ...figures.map(
      ({ figure, value, goal, met }) => `| ${figure} | ${value}${met ? '' : ' (missed)'} | ${goal ?? '–'} |`,
    ),
  ].join('\n');
}
