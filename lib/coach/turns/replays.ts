import { type Alignment, align } from './align';
import { BURST_MS, REDRAW_MS, SETTLE_MS, SHRINK_WORDS, TIE_WORDS } from './limits';
import { type TurnDraft, withdraw } from './turn-draft';

/** The turn that a new row shows again, where its words stand in it, and rows that turn out to be old ones too. */
export interface Tie {
  turn: TurnDraft;
  place: Alignment;
  folded: { row: string; to: TurnDraft }[];
}

/** Recognises rows that the page drew anew: redraws, twins, and old rows replayed in mass. */
export interface Replays {
  find(speaker: string, words: readonly string[], t: number): Tie | null;
  opened(row: string, turn: TurnDraft, t: number): void;
  reset(t: number): void;
}

const NEXT_TURNS = 8;
const SAME_START_MAX = 8;
const LATEST_TURNS = 3;
const TWIN_MS = 600;

export function createReplays(turns: readonly TurnDraft[], touch: (turn: TurnDraft) => void): Replays {
  const latest = new Map<string, TurnDraft[]>();
  const byStart = new Map<string, TurnDraft[]>();
  let indexed = 0;
  let opened: { row: string; turn: TurnDraft; t: number }[] = [];
  /** Index of the turn last shown again, and until when the next row may be its successor. */
  let cursor = -1;
  let burstUntil = -1;

  function startKey(speaker: string, words: readonly string[]): string {
    return `${speaker} ${words.slice(0, TIE_WORDS).join(' ')}`;
  }

  function index(t: number): void {
    for (let turn = turns[indexed]; turn && t - turn.changed_ms >= SETTLE_MS; turn = turns[indexed]) {
      indexed += 1;
      if (turn.tokens.norms.length < TIE_WORDS) continue;
      const key = startKey(turn.speaker, turn.tokens.norms);
      const same = byStart.get(key) ?? [];
      same.push(turn);
      if (same.length > SAME_START_MAX) same.shift();
      byStart.set(key, same);
    }
  }

  /** One of the speaker's last turns, drawn again or drawn twice. */
  function tieToLatest(speaker: string, words: readonly string[], t: number): Tie | null {
    for (const turn of latest.get(speaker) ?? []) {
      const place = align(turn.tokens.norms, words, 0, true);
      if (place && (turn.rows > 0 ? isTwin(turn, words, place, t) : isRedrawn(turn, words, place, t))) {
        return { turn, place, folded: [] };
      }
    }
    return null;
  }

  /** The row is there already. Nobody opens a second row without a hand-off, nor repeats themselves in no time. */
  function isTwin(turn: TurnDraft, words: readonly string[], place: Alignment, t: number): boolean {
    const known = turn.tokens.norms;
    const same = agreeing(known, words, place);
    if (turn.index === turns.length - 1) return same >= Math.min(2, words.length, known.length);
    if (t - turn.changed_ms <= TWIN_MS && equalWords(known, words)) return true;
    return same >= TIE_WORDS && place.at === 0 && covers(known, words, place) && repeats(known, words, place);
  }

  /** The row went a moment ago, or it shows what the turn had already said and more. */
  function isRedrawn(turn: TurnDraft, words: readonly string[], place: Alignment, t: number): boolean {
    const known = turn.tokens.norms;
    const same = agreeing(known, words, place);
    const isTail = turn.index === turns.length - 1;
    const gone = t - turn.detached_ms;
    const enough = same >= Math.min(2, words.length, known.length);
    if (gone <= REDRAW_MS && enough && (isTail || gone <= BURST_MS || same >= TIE_WORDS)) return true;
    return same >= TIE_WORDS && (covers(known, words, place) || (isTail && gone <= 5 * REDRAW_MS));
  }

  function tieByText(speaker: string, words: readonly string[], t: number): Tie | null {
    if (words.length < TIE_WORDS) return null;
    const same = byStart.get(startKey(speaker, words)) ?? [];
    const inOrder = t <= burstUntil ? [...same].sort((a, b) => rank(a) - rank(b)) : [...same].reverse();
    for (const turn of inOrder) {
      const known = turn.tokens.norms;
      const place = align(known, words, 0, true);
      if (place && covers(known, words, place) && repeats(known, words, place)) {
        return { turn, place, folded: [] };
      }
    }
    return null;
  }

  /** In a burst, the nearest turn after the cursor comes first. */
  function rank(turn: TurnDraft): number {
    return turn.index > cursor ? turn.index - cursor : turns.length + cursor - turn.index;
  }

  function tieInBurst(speaker: string, words: readonly string[], t: number): Tie | null {
    if (t > burstUntil) return null;
    const last = cursor < 0 ? turns.length : Math.min(turns.length, cursor + 1 + NEXT_TURNS);
    for (let i = cursor + 1; i < last; i += 1) {
      const turn = turns[i];
      if (turn && turn.speaker === speaker && equalWords(turn.tokens.norms, words)) {
        return { turn, place: { at: 0, from: 0 }, folded: [] };
      }
    }
    return null;
  }

  /** Short rows shown just before the first long one were replayed as well. */
  function foldOpened(tie: Tie, t: number): void {
    let before = tie.turn.index - 1;
    for (let k = opened.length - 1; k >= 0; k -= 1) {
      const entry = opened[k];
      if (!entry || t - entry.t > BURST_MS || entry.turn.index <= tie.turn.index) break;
      let to = before;
      while (to >= 0 && before - to < NEXT_TURNS && !isSame(turns[to], entry.turn)) to -= 1;
      const older = turns[to];
      if (!older || !isSame(older, entry.turn)) break;
      tie.folded.push({ row: entry.row, to: older });
      withdraw(entry.turn);
      touch(entry.turn);
      before = to - 1;
    }
    opened = [];
  }

  return {
    find(speaker, words, t) {
      index(t);
      const strong = tieByText(speaker, words, t);
      const tie = tieInBurst(speaker, words, t) ?? tieToLatest(speaker, words, t) ?? strong;
      if (!tie) return null;
      const chosen = strong && t <= burstUntil ? strong : tie;
      if (chosen === strong || t <= burstUntil) {
        cursor = chosen.turn.index;
        burstUntil = t + BURST_MS;
      }
      if (chosen === strong) foldOpened(chosen, t);
      return chosen;
    },
    opened(row, turn, t) {
      latest.set(turn.speaker, [turn, ...(latest.get(turn.speaker) ?? [])].slice(0, LATEST_TURNS));
      opened = opened.filter((entry) => t - entry.t <= BURST_MS);
      if (opened.length < 500) opened.push({ row, turn, t });
    },
    reset(t) {
      cursor = -1;
      burstUntil = t + REDRAW_MS;
    },
  };
}

function isSame(a: TurnDraft | undefined, b: TurnDraft): boolean {
  return a !== undefined && a !== b && a.speaker === b.speaker && equalWords(a.tokens.norms, b.tokens.norms);
}

function equalWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((word, i) => word === b[i]);
}

function agreeing(known: readonly string[], words: readonly string[], place: Alignment): number {
  return words.slice(place.from).filter((word, i) => word === known[place.at + i]).length;
}

/**
 * Word for word the same, but for one slip in ten: who asks nearly the same again ("o plano básico", "o plano completo")
 * says something new.
 */
function repeats(known: readonly string[], words: readonly string[], place: Alignment): boolean {
  const shared = Math.min(known.length - place.at, words.length - place.from);
  return shared - agreeing(known, words, place) <= shared / 10;
}

/** The row shows all of the turn from some point on, but for a few words: it is not merely its beginning. */
function covers(known: readonly string[], words: readonly string[], place: Alignment): boolean {
  return place.at + words.length - place.from >= known.length - SHRINK_WORDS;
}
