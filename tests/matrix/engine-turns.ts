import { play } from '@/tests/support/captions/play';
import type { StoredTurn } from './compare';
import { type Cell, captionsOf } from './play-cell';

/** What the coach engine makes of the cell's captions by itself. */
export function engineTurns(cell: Cell): StoredTurn[] {
  const coach = play(captionsOf(cell));
  const names = new Map(coach.participants().map(({ key, name }) => [key, name]));
  return coach
    .turns()
    .map(({ speaker, text, speech_ms }) => ({ speaker: names.get(speaker) ?? '?', text, speech_ms }));
}
