import { callFigures, f1, loadCalls } from './calls';
import { raisedHardNegatives } from './hard-negatives';
import { mean, quantile, talkErrors } from './talk-time';

/** One published figure, its floor, the goal, and what simpler methods reach on the same data. */
export interface Figure {
  name: string;
  value: number;
  /** The value may not get worse than this: CI fails. */
  floor: number;
  goal: string;
  /** True where more is better. */
  higher: boolean;
  unit: string;
  baselines: string;
}

/** Everything that docs/figures/coach.md shows. */
export function measure(): Figure[] {
  return [...talk(), ...language()];
}

function talk(): Figure[] {
  const views = [
    { view: 'everybody', floors: [0.72, 1.6], goal: ['1.0', '2.6'] },
    { view: 'two most talkative', floors: [1.4, 3.2], goal: ['1.5', '3.8'] },
    { view: 'first 5 minutes', floors: [1.7, 4.0], goal: ['1.8', '4.8'] },
  ] as const;
  const shares = views.flatMap(({ view, floors, goal }) => {
    const { share } = talkErrors(view);
    const against = (of: (values: number[]) => number): string =>
      `word share ${of(share.words).toFixed(2)}, row span ${of(share.span).toFixed(2)}`;
    const p95 = (values: number[]): number => quantile(values, 0.95);
    return [
      error(
        `talk share, ${view}: mean error`,
        mean(share.coach),
        floors[0],
        goal[0],
        'points',
        against(mean),
      ),
      error(`talk share, ${view}: p95 error`, p95(share.coach), floors[1], goal[1], 'points', against(p95)),
    ];
  });
  const { talk: times, pace, monologue } = talkErrors('everybody');
  return [
    ...shares,
    error('talk time per speaker: median error', quantile(times, 0.5), 4, '6', '%', ''),
    error('pace: median error', quantile(pace, 0.5), 4, '5', '%', ''),
    error('longest monologue: median error', quantile(monologue, 0.5), 6, '10', '%', ''),
  ];
}

function language(): Figure[] {
  const calls = callFigures(loadCalls());
  const { punctuated, lower } = calls.questions;
  return [
    score(
      'counted rep questions, punctuated: F1',
      f1(punctuated),
      0.96,
      '0.92',
      `every "?" ${f1(calls.marks).toFixed(3)}`,
    ),
    score('counted rep questions, lower case: F1', f1(lower), 0.78, '0.75', 'has no marks to go by'),
    score('open against closed or specific', calls.openOrNot.right / calls.openOrNot.all, 0.96, '0.95', ''),
    error('tags and logistics among counted', (100 * calls.idle.wrong) / calls.idle.all, 2, '2', '%', ''),
    score('objections: F1', f1(calls.objections), 0.92, '0.85', ''),
    error('hard negatives raised as objections', raisedHardNegatives().percent, 5, '5', '%', ''),
    score('SPICED element lit: F1', f1(calls.lit), 0.94, '0.85', ''),
    score('SPICED score exact', calls.scores.exact / calls.scores.all, 0.78, '0.70', ''),
    score('SPICED score within one', calls.scores.close / calls.scores.all, 0.96, '0.95', ''),
    score('next step grade', calls.nextStep.right / calls.nextStep.all, 0.9, '0.90', ''),
  ];
}

function error(
  name: string,
  value: number,
  floor: number,
  goal: string,
  unit: string,
  baselines: string,
): Figure {
  return { name, value, floor, goal: `at most ${goal}`, higher: false, unit, baselines };
}

function score(name: string, value: number, floor: number, goal: string, baselines: string): Figure {
  return { name, value, floor, goal: `at least ${goal}`, higher: true, unit: '', baselines };
}

/** False when the figure is worse than its floor. */
export function holds(figure: Figure): boolean {
  return figure.higher ? figure.value >= figure.floor : figure.value <= figure.floor;
}
