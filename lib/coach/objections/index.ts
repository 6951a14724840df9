import type { Objection } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import type { SpokenTurn } from '../metrics/spoken';
import { remember } from '../text/remember';
import { timeAt } from '../text/time-at';
import { saidTypes } from './said-types';

/** On calls that nobody had looked at, about seven in ten of the objections raised are right (docs/coach.md). */
const CONFIDENCE = 0.7;

/** Objections in the i-th turn: customers only, each type once, where it is said first. */
export const objectionsAt = remember(
  1,
  0,
  (spoken: readonly SpokenTurn[], i: number, lang: Language): Objection[] => {
    const each = spoken[i];
    if (each?.role !== 'customer') return [];
    const { turn, role } = each;
    const found = saidTypes(spoken, i, lang);
    return found
      .filter(({ type }, k) => found.findIndex((other) => other.type === type) === k)
      .map(({ type, passage }) => ({
        t: timeAt(turn, passage.start),
        turn: turn.id,
        speaker: turn.speaker,
        role,
        text: passage.text,
        type,
        confidence: CONFIDENCE,
      }));
  },
);
