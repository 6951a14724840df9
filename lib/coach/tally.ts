import type { Objection, Question } from '@/lib/contracts/coach-report';
import type { Side } from '@/lib/contracts/turn';
import { evidenceAt } from './methodology/evidence';
import type { Methodology } from './methodology/methodologies';
import { beats, type Evidence } from './methodology/score';
import { PACE_WINDOW_MS } from './metrics/bands';
import { bySide, follow, type Monologue } from './metrics/monologue';
import type { SpokenTurn } from './metrics/spoken';
import { objectionsAt } from './objections';
import type { CoachOptions } from './options';
import { questionsAt } from './questions';

/** The sums that the live state is made of, over the turns counted so far. */
export interface Tally {
  speech: Record<Side, number>;
  questions: { open: number; specific: number; closed: number };
  best: Map<string, Evidence>;
  objection: Objection | null;
  monologue: Monologue | null;
  longestRep: number;
  /** The local user's latest turns, enough for the pace. */
  pace: { speech_ms: number; words: number }[];
}

export function emptyTally(): Tally {
  return {
    speech: { rep: 0, customer: 0 },
    questions: { open: 0, specific: 0, closed: 0 },
    best: new Map(),
    objection: null,
    monologue: null,
    longestRep: 0,
    pace: [],
  };
}

export function copyOf(tally: Tally): Tally {
  return {
    ...tally,
    speech: { ...tally.speech },
    questions: { ...tally.questions },
    best: new Map(tally.best),
    pace: [...tally.pace],
  };
}

/** Adds a turn's time: speech, the running monologue, the local user's pace. */
export function addTime(tally: Tally, each: SpokenTurn, isSelf: boolean): void {
  tally.speech[each.role] += each.turn.speech_ms;
  tally.monologue = follow(tally.monologue, each, bySide);
  if (tally.monologue.holder === 'rep') tally.longestRep = Math.max(tally.longestRep, tally.monologue.ms);
  if (isSelf) addPace(tally, each);
}

/** Adds what the i-th turn's words say. */
export function addWords(
  tally: Tally,
  spoken: readonly SpokenTurn[],
  i: number,
  options: CoachOptions,
  methodology: Methodology,
): void {
  for (const question of questionsAt(spoken, i, options.lang)) addQuestion(tally, question);
  for (const each of evidenceAt(spoken, i, options.lang, methodology)) {
    const before = tally.best.get(each.element);
    if (!before || beats(each, before)) tally.best.set(each.element, each);
  }
  tally.objection = objectionsAt(spoken, i, options.lang).at(-1) ?? tally.objection;
}

function addQuestion(tally: Tally, question: Question): void {
  if (question.role !== 'rep' || !question.counted) return;
  if (question.class === 'open' || question.class === 'specific' || question.class === 'closed') {
    tally.questions[question.class] += 1;
  }
}

function addPace(tally: Tally, { turn }: SpokenTurn): void {
  tally.pace.push({ speech_ms: turn.speech_ms, words: turn.words });
  let speech = tally.pace.reduce((sum, each) => sum + each.speech_ms, 0);
  while (tally.pace[0] && speech - tally.pace[0].speech_ms >= PACE_WINDOW_MS) {
    speech -= tally.pace[0].speech_ms;
    tally.pace.shift();
  }
}
