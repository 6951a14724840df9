import type { Turn } from '@/lib/contracts/turn';
import { type Tokens, tokenise } from '../text/tokens';
import { CAPTION_DELAY_MS, LATE_MS, MARK_MS, MARKS_MAX, SETTLE_MS, TEXT_MAX_CHARS } from './limits';
import { firstSpeech, grownSpeech, type Tempo } from './tempo';

/** A turn while it may still change. `index` is its place in the order of opening, from 0. */
export interface TurnDraft {
  index: number;
  speaker: string;
  /** Rows on the page that show this turn now, and when the last of them went. */
  rows: number;
  detached_ms: number;
  text: string;
  tokens: Tokens;
  /** Most words that the turn ever had: words that vanish and return are not new. */
  peak: number;
  speech_ms: number;
  /** The speaker's, shared by all their turns. */
  tempo: Tempo;
  grown_ms: number;
  changed_ms: number;
  start_ms: number;
  marks: [number, number][];
  /** Changes of the last SETTLE_MS as [t, characters that the change left alone], oldest first. */
  recent: [number, number][];
  /** Revision counter shared by all turns of a session, as of the last change. */
  rev: number;
  snapshot: Turn | null;
}

export function openTurn(index: number, speaker: string, tempo: Tempo, text: string, t: number): TurnDraft {
  const kept = text.slice(0, TEXT_MAX_CHARS);
  const tokens = tokenise(kept);
  const words = tokens.norms.length;
  const speech = firstSpeech(tempo, tokens.norms, 0);
  const said = Math.max(0, t - CAPTION_DELAY_MS);
  return {
    index,
    speaker,
    rows: 0,
    detached_ms: 0,
    text: kept,
    tokens,
    peak: words,
    speech_ms: speech,
    tempo,
    grown_ms: t,
    changed_ms: t,
    start_ms: Math.max(0, said - speech),
    marks: [[said, kept.length]],
    recent: [[t, 0]],
    rev: 0,
    snapshot: null,
  };
}

/**
 * Puts `text` and its `tokens` in place of the turn's. New words at the end are speech. Words put right further up
 * (`inside`) are not.
 */
export function rewrite(turn: TurnDraft, text: string, tokens: Tokens, inside: boolean, t: number): void {
  const words = tokens.norms.length;
  const fresh = words - turn.peak;
  if (fresh > 0 && !inside) {
    const late = turn.marks.length === 1 ? LATE_MS : 0;
    turn.speech_ms += grownSpeech(turn.tempo, tokens.norms, words - fresh, t - turn.grown_ms - late);
    turn.grown_ms = t;
    mark(turn, Math.max(0, t - CAPTION_DELAY_MS), text.length);
  }
  turn.peak = Math.max(turn.peak, words);
  while (turn.recent[0] && turn.recent[0][0] <= t - SETTLE_MS) turn.recent.shift();
  turn.recent.push([t, commonLength(turn.text, text)]);
  turn.text = text;
  turn.tokens = tokens;
  turn.changed_ms = t;
}

/** How much of the turn's text, from its start, has not changed for SETTLE_MS. */
export function settledLength(turn: TurnDraft, now: number): number {
  let length = turn.text.length;
  for (const [t, kept] of turn.recent) if (t > now - SETTLE_MS) length = Math.min(length, kept);
  return length;
}

/** Number of leading characters that two texts share. */
export function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n += 1;
  return n;
}

/** Empties a turn that turned out to be another one shown again. */
export function withdraw(turn: TurnDraft): void {
  turn.text = '';
  turn.tokens = tokenise('');
  turn.speech_ms = 0;
  turn.marks = [];
}

/** The turn as the contract has it; `rev` is the session's counter at its last change. */
export function toTurn(turn: TurnDraft): Turn {
  if (turn.snapshot) return turn.snapshot;
  const end = Math.max(turn.start_ms, turn.grown_ms - CAPTION_DELAY_MS);
  turn.snapshot = {
    id: `t${turn.index + 1}`,
    rev: turn.rev,
    speaker: turn.speaker,
    start_ms: turn.start_ms,
    end_ms: end,
    speech_ms: Math.round(turn.speech_ms),
    words: turn.tokens.norms.length,
    text: turn.text,
    marks: marksApart(turn),
  };
  return turn.snapshot;
}

function mark(turn: TurnDraft, said: number, chars: number): void {
  const { marks } = turn;
  if (lastAreClose(marks)) marks.pop();
  if (marks.length < MARKS_MAX) marks.push([said, chars]);
}

function marksApart({ marks, text }: TurnDraft): [number, number][] {
  const kept = lastAreClose(marks) ? marks.slice(0, -1) : marks;
  return kept.map(([t, chars]) => [t, Math.min(chars, text.length)]);
}

function lastAreClose(marks: TurnDraft['marks']): boolean {
  const [before, last] = marks.slice(-2);
  return before !== undefined && last !== undefined && last[0] - before[0] < MARK_MS;
}

/** True when the last two words stayed the same, so that new ones stand before them. */
export function grewInside(before: readonly string[], after: readonly string[]): boolean {
  const b = before.length;
  const same = (i: number): boolean => before.at(-i) === after.at(-i);
  return b > 1 && same(1) && same(2) && (before[b - 1] !== after[b - 1] || before[b - 2] !== after[b - 2]);
}
