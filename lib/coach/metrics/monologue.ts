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
  for (const each of spoken) {
    const last = out.at(-1);
    const next = follow(last ?? null, each, holderOf);
    if (next.turn === last?.turn && next.t === last.t) out[out.length - 1] = next;
    else out.push(next);
  }
  return out;
}

/** The monologue that runs after this turn: the same one grown, the same one untouched, or a new one. */
export function follow(current: Monologue | null, each: SpokenTurn, holderOf: Holder): Monologue {
  const holder = holderOf(each);
  const { id, start_ms, end_ms, words } = each.turn;
  if (current && holder === current.holder) {
    const ms = current.ms + growth(each.turn) + bridge(current.end, start_ms);
    return { ...current, ms, end: Math.max(current.end, end_ms) };
  }
  if (current && words <= FLOOR_WORDS) return current;
  return { holder, turn: id, t: start_ms, ms: growth(each.turn), end: end_ms };
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
