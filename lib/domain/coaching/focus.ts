import { FOCUS_RULES, type FocusRule, MIN_CALLS_FOR_FOCUS } from './focus-rules';
import type { Averages } from './tally';

export interface Focus {
  rule: FocusRule;
  /** The average that called for it, in the figure's unit. */
  value: number;
  /** 0 at the edge of the band, 1 where it is steep, more beyond. */
  severity: number;
}

/** The one thing to work on: the figure furthest outside its band. Null when all are inside, or the calls are too few. */
export function focusOf(now: Averages): Focus | null {
  if (now.calls < MIN_CALLS_FOR_FOCUS) return null;
  let worst: Focus | null = null;
  for (const rule of FOCUS_RULES) {
    const value = now[rule.figure];
    if (value === null) continue;
    const severity = (value - rule.edge) / (rule.steep - rule.edge);
    if (severity > (worst?.severity ?? 0)) worst = { rule, value, severity };
  }
  return worst;
}
