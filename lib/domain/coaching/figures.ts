import { bandsOf } from '../meetings/bands';

/** The figures that people are coached on, in the order of every list and comparison. */
export const FIGURE_KEYS = [
  'talk_ratio',
  'questions_open',
  'longest_monologue_ms',
  'methodology_score',
  'next_step_dated',
] as const;
export type FigureKey = (typeof FIGURE_KEYS)[number];

export interface Figure {
  /** share: 0..1; ms: milliseconds; count: per call; points: 0..100. */
  unit: 'share' | 'ms' | 'count' | 'points';
  /** The range that is judged good, in the unit; one end may be open. */
  band: { min?: number; max?: number };
  /** Where the range comes from. */
  source: string;
}

const { talk_ratio, monologue_ms } = bandsOf('pt-BR');

/** What each figure is measured in and judged by. Sources as published; the ladder is the product's own. */
export const FIGURES: Record<FigureKey, Figure> = {
  talk_ratio: {
    unit: 'share',
    band: { min: talk_ratio.min, max: talk_ratio.max },
    source: talk_ratio.source,
  },
  questions_open: { unit: 'count', band: { min: 4 }, source: 'Demodesk, 328 sales meetings' },
  longest_monologue_ms: { unit: 'ms', band: { max: monologue_ms.alert }, source: monologue_ms.source },
  // Two of three rungs on every element: the customer said it in own words.
  methodology_score: { unit: 'points', band: { min: 67 }, source: 'Performancy, evidence ladder 0–3' },
  next_step_dated: {
    unit: 'share',
    band: { min: 0.8 },
    source: 'Gangly, conversation intelligence metrics',
  },
};

export type BandState = 'in' | 'below' | 'above';

/** The finest step that is shown of each unit; a value that reads as inside the band is inside. */
const STEP: Record<Figure['unit'], number> = { share: 0.01, ms: 1000, count: 0.1, points: 1 };

/** Where a value stands to its band. */
export function bandState(key: FigureKey, exact: number): BandState {
  const { unit, band } = FIGURES[key];
  const { min, max } = band;
  const value = Number((Math.round(exact / STEP[unit]) * STEP[unit]).toFixed(6));
  if (min !== undefined && value < min) return 'below';
  return max !== undefined && value > max ? 'above' : 'in';
}

/** How far a value is outside its band, in the figure's unit; 0 inside. */
export function bandDistance(key: FigureKey, value: number): number {
  const { min, max } = FIGURES[key].band;
  if (min !== undefined && value < min) return min - value;
  return max !== undefined && value > max ? value - max : 0;
}
