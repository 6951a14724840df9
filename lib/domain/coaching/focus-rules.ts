import type { FigureKey } from './figures';

/** Fewer calls than this in four weeks say nothing about a habit. */
export const MIN_CALLS_FOR_FOCUS = 3;

export const FOCUS_KEYS = [
  'talk_less',
  'shorter_monologue',
  'ask_open',
  'date_next_step',
  'weakest_element',
  'talk_more',
] as const;
export type FocusKey = (typeof FOCUS_KEYS)[number];

/** Where the lines are that show it, as an anchor on the conversation page. */
export type FocusAnchor = 'monologue' | 'questions' | 'next-step' | 'methodology' | 'talk';

export interface FocusRule {
  key: FocusKey;
  figure: FigureKey;
  side: 'above' | 'below';
  /** From here on it is worth talking about: the edge of the figure's band. */
  edge: number;
  /** Here the loss is published as steep, or the habit is plain; severity is 1. */
  steep: number;
  anchor: FocusAnchor;
  source: string;
}

/** What a rep can work on. Of two that weigh the same, the earlier one has the stronger evidence behind it. */
export const FOCUS_RULES: readonly FocusRule[] = [
  {
    key: 'talk_less',
    figure: 'talk_ratio',
    side: 'above',
    edge: 0.5,
    steep: 0.65,
    anchor: 'talk',
    source: 'Gong, 25,537 sales calls (2016, 2025)',
  },
  {
    key: 'shorter_monologue',
    figure: 'longest_monologue_ms',
    side: 'above',
    edge: 150_000,
    steep: 240_000,
    anchor: 'monologue',
    source: 'Gong, longest monologue 2:30',
  },
  {
    key: 'ask_open',
    figure: 'questions_open',
    side: 'below',
    edge: 4,
    steep: 1,
    anchor: 'questions',
    source: 'Demodesk, 328 sales meetings',
  },
  {
    key: 'date_next_step',
    figure: 'next_step_dated',
    side: 'below',
    edge: 0.8,
    steep: 0.2,
    anchor: 'next-step',
    source: 'Gangly, conversation intelligence metrics',
  },
  {
    key: 'weakest_element',
    figure: 'methodology_score',
    side: 'below',
    edge: 67,
    steep: 20,
    anchor: 'methodology',
    source: 'Performancy, evidence ladder 0–3',
  },
  {
    key: 'talk_more',
    figure: 'talk_ratio',
    side: 'below',
    edge: 0.35,
    steep: 0.2,
    anchor: 'talk',
    source: 'Gong, 25,537 sales calls (2016, 2025)',
  },
];
