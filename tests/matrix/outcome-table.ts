import { nameOf } from './cells';
import type { Comparison } from './compare';
import type { Cell } from './play-cell';

/** `share_error` without what only the speed of the replay adds, where each delay of a busy machine weighs many times. */
export type Outcome = Comparison & {
  cell: Cell;
  /** The share's error of the coach engine alone on the same captions, without browser and page; percentage points. */
  engine_error: number;
};

const SHARE_POINTS = 2;
/** One word in so many may differ: a page that takes rows away mid-word leaves some that nobody could know. */
const WORDS_PER_SLIP = 200;

export function passed(outcome: Outcome): boolean {
  const { share_error, lost, doubled, words, turns_lost, turns_doubled } = outcome;
  return (
    Math.abs(share_error) <= SHARE_POINTS &&
    lost + doubled <= words / WORDS_PER_SLIP &&
    turns_lost + turns_doubled === 0
  );
}

/** One line per layout, and one per cell that missed. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const layouts = [...new Set(outcomes.map(({ cell }) => cell.knobs.layout))];
  const lines = layouts.map((layout) =>
    line(
      layout,
      outcomes.filter(({ cell }) => cell.knobs.layout === layout),
    ),
  );
  const missed = outcomes.filter((outcome) => !passed(outcome));
  return [
    `| layout | cells | share within ${SHARE_POINTS} points | mean, worst error (points) | turns | lost | doubled | words | lost | doubled |`,
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    line('all', outcomes),
    '',
    missed.length === 0 ? 'No cell missed.' : `Missed, ${missed.length} of ${outcomes.length} cells:`,
    '',
    ...missed.map(
      ({ cell, share_error, engine_error, lost, doubled, turns_lost, turns_doubled }) =>
        `- ${nameOf(cell.knobs)}, ${cell.call.name}, ${cell.mood ?? 'as usual'}: share ${share_error.toFixed(2)} points (the engine alone ${engine_error.toFixed(2)}), ${turns_lost} turns and ${lost} words lost, ${turns_doubled} turns and ${doubled} words doubled`,
    ),
  ]
    .join('\n')
    .trim();
}

function line(name: string, outcomes: readonly Outcome[]): string {
  const errors = outcomes.map(({ share_error }) => Math.abs(share_error));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const within = errors.filter((error) => error <= SHARE_POINTS).length;
  return `| ${[
    name,
    outcomes.length,
    within,
    `${(sum(errors) / errors.length).toFixed(2)}, ${Math.max(...errors).toFixed(2)}`,
    sum(outcomes.map(({ turns }) => turns)),
    sum(outcomes.map(({ turns_lost }) => turns_lost)),
    sum(outcomes.map(({ turns_doubled }) => turns_doubled)),
    sum(outcomes.map(({ words }) => words)),
    sum(outcomes.map(({ lost }) => lost)),
    sum(outcomes.map(({ doubled }) => doubled)),
  ].join(' | ')} |`;
}
