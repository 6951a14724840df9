import type { Question } from '@/lib/contracts/coach-report';
import { FLOOR_WORDS } from './bands';
import type { SpokenTurn } from './spoken';

/** An answer of this much speech, or this many words, shows that the question engaged. No public cut-off exists. */
export const ENGAGED_MS = 15_000;
export const ENGAGED_WORDS = 25;

/** What the customer side said after the i-th turn until a rep took the floor back. */
export function answerAfter(spoken: readonly SpokenTurn[], i: number): { speech_ms: number; words: number } {
  let speech_ms = 0;
  let words = 0;
  for (let k = i + 1; k < spoken.length; k += 1) {
    const each = spoken[k];
    if (!each) break;
    if (each.role === 'customer') {
      speech_ms += each.turn.speech_ms;
      words += each.turn.words;
    } else if (each.turn.words > FLOOR_WORDS) break;
  }
  return { speech_ms, words };
}

/** Turns of the rep side whose counted questions drew a long answer, by id, each once. */
export function engagingTurns(spoken: readonly SpokenTurn[], questions: readonly Question[]): string[] {
  const asked = new Set(
    questions.flatMap(({ role, counted, turn }) => (role === 'rep' && counted ? [turn] : [])),
  );
  return spoken.flatMap(({ turn }, i) => {
    if (!asked.has(turn.id)) return [];
    const { speech_ms, words } = answerAfter(spoken, i);
    return speech_ms >= ENGAGED_MS || words >= ENGAGED_WORDS ? [turn.id] : [];
  });
}
