import type { Side, Turn } from '@/lib/contracts/turn';
import { FLOOR_WORDS, PAUSE_MS } from './bands';
import type { SpokenTurn } from './spoken';

/** A stretch in which one party keeps the floor: where it began and how long it spoke, pauses capped at PAUSE_MS. */
export interface Monologue {
  /** The side, or the speaker's key. */
  holder: string;
  turn: string;
  t: number;
  ms: number;
  /** When it last grew, in ms of the call. */
  end: number;
}

export type Holder = (spoken: SpokenTurn) => string;
export const bySide: Holder = (spoken) => spoken.role;
export const bySpeaker: Holder = (spoken) => spoken.turn.speaker;

/** Follows the floor turn by turn; back-channels of up to FLOOR_WORDS words by others do not take it. */
export function monologues(spoken: readonly SpokenTurn[], holderOf: Holder): Monologue[] {
  const out: Monologue[] = [];
  let current: Monologue | null = null;
  for (const each of spoken) {
    const holder = holderOf(each);
    if (current && holder === current.holder) {
      current.ms += growth(each.turn) + bridge(current.end, each.turn.start_ms);
      current.end = Math.max(current.end, each.turn.end_ms);
    } else if (!current || each.turn.words > FLOOR_WORDS) {
      const { id, start_ms, end_ms } = each.turn;
      current = { holder, turn: id, t: start_ms, ms: growth(each.turn), end: end_ms };
      out.push(current);
    }
  }
  return out;
}

/** The longest monologue of a holder, or null when it never spoke. */
export function longest(list: readonly Monologue[], holder: Side | string): Monologue | null {
  let best: Monologue | null = null;
  for (const each of list) if (each.holder === holder && (!best || each.ms > best.ms)) best = each;
  return best;
}

/** Length of a turn with its inner pauses capped at PAUSE_MS. */
function growth(turn: Turn): number {
  let at = turn.start_ms;
  let total = 0;
  let first = true;
  for (const [t] of turn.marks) {
    total += first ? Math.max(0, t - at) : bridge(at, t);
    at = Math.max(at, t);
    first = false;
  }
  return Math.round(total + bridge(at, turn.end_ms));
}

function bridge(from: number, to: number): number {
  return Math.min(Math.max(0, to - from), PAUSE_MS);
}
