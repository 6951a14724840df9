import type { Objection, ObjectionType } from '@/lib/contracts/coach-report';
import { OBJECTION_TYPES } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';
import type { SpokenTurn } from '../metrics/spoken';

import type { Passage } from '../text/passages';
import { remember } from '../text/remember';
import { timeAt } from '../text/time-at';
import { pointsOf } from './points';
import { weighedPassages } from './weighed-passages';

/** A passage with this many points more than it needs is as sure as the rules get. */
const SURE_POINTS = 4;
/** What a phrase of the rules is worth. */
const SAID_POINTS = 2;
const WEAK = 0.6;
const CLEAR = 0.9;

/** Objections in the i-th turn: customers only, each type once, where it is clearest. */
export const objectionsAt = remember(
  1,
  0,
  (spoken: readonly SpokenTurn[], i: number, lang: Language): Objection[] => {
    const each = spoken[i];
    if (each?.role !== 'customer') return [];
    const found = new Map<ObjectionType, { passage: Passage; points: number }>();
    for (const { passage, signs, says, denies } of weighedPassages(spoken, i, lang)) {
      const points = pointsOf(signs, lang);
      OBJECTION_TYPES.forEach((type, k) => {
        const own = says.has(type) ? Math.max(SAID_POINTS, points[k] ?? 0) : (points[k] ?? 0);
        if (own > (found.get(type)?.points ?? 0) && !denies(type)) found.set(type, { passage, points: own });
      });
    }
    return [...withoutEchoes(found)].map(([type, { passage, points }]) => ({
      t: timeAt(each.turn, passage.start),
      turn: each.turn.id,
      speaker: each.turn.speaker,
      role: each.role,
      text: passage.text,
      type,
      confidence: WEAK + (CLEAR - WEAK) * Math.min(1, points / SURE_POINTS),
    }));
  },
);

/** One passage often sounds like two types; the stronger one stays. */
function withoutEchoes<T extends { passage: Passage; points: number }>(
  found: Map<ObjectionType, T>,
): Map<ObjectionType, T> {
  const best = new Map<number, T>();
  for (const each of found.values()) {
    const before = best.get(each.passage.start);
    if (!before || each.points > before.points) best.set(each.passage.start, each);
  }
  return new Map([...found].filter(([, each]) => best.get(each.passage.start) === each));
}
