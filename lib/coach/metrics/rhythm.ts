import { FLOOR_WORDS, PATIENCE_MAX_MS } from './bands';
import type { SpokenTurn } from './spoken';
import { round } from './voice';

/** Changes of speaker per minute of the call, all people counted; null for a call without length. */
export function interactivity(spoken: readonly SpokenTurn[], durationMs: number): number | null {
  if (durationMs <= 0 || spoken.length === 0) return null;
  const changes = spoken.slice(1).filter(({ turn }, i) => turn.speaker !== spoken[i]?.turn.speaker);
  return round(changes.length / (durationMs / 60_000), 2);
}

/**
 * Mean gap in ms between the end of a customer's turn and the start of the rep's next one; starting before the
 * customer has ended counts as 0. Back-channels on either side are not turns here. Null without any such pair.
 */
export function patience(spoken: readonly SpokenTurn[]): number | null {
  const gaps: number[] = [];
  let customerEnd: number | null = null;
  for (const { turn, role } of spoken) {
    if (turn.words <= FLOOR_WORDS && role === 'rep') continue;
    if (role === 'customer') customerEnd = turn.end_ms;
    else if (customerEnd !== null) {
      const gap = Math.max(0, turn.start_ms - customerEnd);
      if (gap <= PATIENCE_MAX_MS) gaps.push(gap);
      customerEnd = null;
    }
  }
  if (gaps.length === 0) return null;
  return Math.round(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);
}
