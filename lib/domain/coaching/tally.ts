import type { FigureKey } from './figures';

/** Sums and counts over calls, so that weeks, people and squads add up without averaging averages. */
export interface Tally {
  calls: number;
  speech_ms: number;
  talk_n: number;
  talk_sum: number;
  spoken_n: number;
  open_sum: number;
  monologue_sum: number;
  analysed_n: number;
  methodology_sum: number;
  dated: number;
}

/** Averages over calls, each call counting once; null means "could not be measured". */
export interface Averages extends Record<FigureKey, number | null> {
  calls: number;
  speech_ms: number;
}

export const NO_CALLS: Tally = {
  calls: 0,
  speech_ms: 0,
  talk_n: 0,
  talk_sum: 0,
  spoken_n: 0,
  open_sum: 0,
  monologue_sum: 0,
  analysed_n: 0,
  methodology_sum: 0,
  dated: 0,
};

export function addUp(tallies: readonly Tally[]): Tally {
  const total = { ...NO_CALLS };
  const names = Object.keys(NO_CALLS) as (keyof Tally)[];
  for (const tally of tallies) for (const name of names) total[name] += tally[name];
  return total;
}

/** The averages of a tally. Calls without speech, or without analysis, do not count where they have no figure. */
export function averagesOf(tally: Tally): Averages {
  const mean = (sum: number, n: number) => (n === 0 ? null : sum / n);
  return {
    calls: tally.calls,
    speech_ms: tally.speech_ms,
    talk_ratio: mean(tally.talk_sum, tally.talk_n),
    questions_open: mean(tally.open_sum, tally.spoken_n),
    longest_monologue_ms: mean(tally.monologue_sum, tally.spoken_n),
    methodology_score: mean(tally.methodology_sum, tally.analysed_n),
    next_step_dated: mean(tally.dated, tally.analysed_n),
  };
}
