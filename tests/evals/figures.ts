import { type CallFigures, callFigures, f1, loadCalls } from './calls';
import { raisedHardNegatives } from './hard-negatives';
import { disturbedShareErrors, mean, quantile, type TalkView, talkErrors } from './talk-time';

/** One published figure, its floor, the goal, and what simpler methods reach on the same data. */
export interface Figure {
  name: string;
  /** What it was measured on. */
  on: string;
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

const MEETINGS = '5 AMI meetings';

function talk(): Figure[] {
  const views: { view: TalkView; floors: [number, number]; goals: [string, string] }[] = [
    { view: 'everybody', floors: [0.72, 1.6], goals: ['1.0', '2.6'] },
    { view: 'two most talkative', floors: [1.4, 3.2], goals: ['1.5', '3.8'] },
    { view: 'first 5 minutes', floors: [1.7, 4.0], goals: ['1.8', '4.8'] },
  ];
  const p95 = (values: number[]): number => quantile(values, 0.95);
  const figures = views.flatMap(({ view, floors, goals }) => {
    const { share } = talkErrors(view);
    const tricks = disturbedShareErrors(view);
    const against = (of: (values: number[]) => number): string =>
      `word share ${of(share.words).toFixed(2)}, row span ${of(share.span).toFixed(2)}`;
    const name = `talk share, ${view}`;
    const all = `${MEETINGS}, all M cases`;
    return [
      error(`${name}: mean error`, MEETINGS, mean(share.coach), floors[0], goals[0], 'points', against(mean)),
      error(`${name}: p95 error`, MEETINGS, p95(share.coach), floors[1], goals[1], 'points', against(p95)),
      error(`${name}: mean error`, all, mean(tricks), floors[0], goals[0], 'points', ''),
      error(`${name}: p95 error`, all, p95(tricks), floors[1] + 0.5, goals[1], 'points', ''),
    ];
  });
  const { talk: times, pace, monologue } = talkErrors('everybody');
  return [
    ...figures,
    error('talk time per speaker: median error', MEETINGS, quantile(times, 0.5), 4, '6', '%', ''),
    error('pace: median error', MEETINGS, quantile(pace, 0.5), 4, '5', '%', ''),
    error('longest monologue: median error', MEETINGS, quantile(monologue, 0.5), 6, '10', '%', ''),
  ];
}

interface Measured {
  name: string;
  goal: string;
  higher: boolean;
  unit: string;
  /** Floors on the given and on the own calls. */
  floors: readonly [given: number, own: number];
  of: (calls: CallFigures) => number;
  baseline: (calls: CallFigures) => string;
}

const none = (): string => '';
const LANGUAGE: readonly Measured[] = [
  {
    ...more('counted rep questions, punctuated: F1', '0.92', [0.96, 0.95]),
    of: ({ questions }) => f1(questions.punctuated),
    baseline: ({ marks }) => `every "?" ${f1(marks).toFixed(3)}`,
  },
  {
    ...more('counted rep questions, lower case: F1', '0.75', [0.82, 0.76]),
    of: ({ questions }) => f1(questions.lower),
    baseline: () => 'has no marks to go by',
  },
  {
    ...more('counted rep questions, marks and capitals taken away: F1', '0.75', [0.79, 0.79]),
    of: ({ questions }) => f1(questions.stripped),
    baseline: () => 'has no marks to go by',
  },
  {
    ...more('open against closed or specific', '0.95', [0.96, 0.95]),
    of: ({ openOrNot }) => openOrNot.right / openOrNot.all,
    baseline: none,
  },
  {
    ...less('tags and logistics among counted', '2', [2, 2]),
    of: ({ idle }) => (100 * idle.wrong) / idle.all,
    baseline: none,
  },
  {
    ...more('objections: F1', '0.85', [0.9, 0.83]),
    of: ({ objections }) => f1(objections),
    baseline: ({ unguarded }) => `phrases without guards ${f1(unguarded).toFixed(3)}`,
  },
  {
    ...less('turns that only sound like an objection, raised', '5', [5, 5]),
    of: ({ hardNegatives }) => (100 * hardNegatives.wrong) / Math.max(1, hardNegatives.all),
    baseline: none,
  },
  {
    ...more('SPICED element lit: F1', '0.85', [0.94, 0.89]),
    of: ({ lit }) => f1(lit),
    baseline: none,
  },
  {
    ...more('SPICED score exact', '0.70', [0.88, 0.68]),
    of: ({ scores }) => scores.exact / scores.all,
    baseline: none,
  },
  {
    ...more('SPICED score within one', '0.95', [0.95, 0.92]),
    of: ({ scores }) => scores.close / scores.all,
    baseline: none,
  },
  {
    ...more('next step grade', '0.90', [0.9, 0.85]),
    of: ({ nextStep }) => nextStep.right / nextStep.all,
    baseline: none,
  },
];

function language(): Figure[] {
  const given = loadCalls('data/calls');
  const own = loadCalls('data/calls-own');
  const measured = [callFigures(given), callFigures(own)] as const;
  const names = [`${given.length} given calls`, `${own.length} own calls`] as const;
  const rows = LANGUAGE.flatMap(({ of, baseline, floors, ...figure }) =>
    ([0, 1] as const).map((i) => ({
      ...figure,
      on: names[i],
      value: of(measured[i]),
      floor: floors[i],
      baselines: baseline(measured[i]),
    })),
  );
  const { percent, of } = raisedHardNegatives();
  return [
    ...rows.filter(({ value }) => Number.isFinite(value)),
    error('lines that only sound like an objection, raised', `${of} lines`, percent, 5, '5', '%', ''),
  ];
}

function more(name: string, goal: string, floors: Measured['floors']) {
  return { name, goal: `at least ${goal}`, higher: true, unit: '', floors };
}

function less(name: string, goal: string, floors: Measured['floors']) {
  return { name, goal: `at most ${goal}`, higher: false, unit: '%', floors };
}

function error(
  name: string,
  on: string,
  value: number,
  floor: number,
  goal: string,
  unit: string,
  baselines: string,
): Figure {
  return { name, on, value, floor, goal: `at most ${goal}`, higher: false, unit, baselines };
}

/** False when the figure is worse than its floor. */
export function holds(figure: Figure): boolean {
  return figure.higher ? figure.value >= figure.floor : figure.value <= figure.floor;
}
