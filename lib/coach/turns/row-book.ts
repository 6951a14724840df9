import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import { type Tokens, tokenise } from '../text/tokens';
import { type Alignment, align } from './align';
import {
  RESTART_CHARS,
  REUSED_MS,
  ROWS_MAX,
  SETTLE_MS,
  SHRINK_WORDS,
  TEXT_MAX_CHARS,
  TURNS_MAX,
} from './limits';
import { isNotice } from './notices';
import { createReplays, type Replays } from './replays';
import type { Roster } from './roster';
import { commonLength, grewInside, openTurn, rewrite, type TurnDraft } from './turn-draft';

const CLOSED = /[.?!…]$/;

/** A caption row on the page and the turn that it writes. */
interface Row {
  turn: TurnDraft;
  raw: string;
  /** Offset in the turn's text, and index among its words, at which the row's text begins. */
  head: number;
  headWords: number;
  /** A sudden loss of words, not believed until it lasts. */
  shrunk: { raw: string; words: string[]; t: number } | null;
}

/** Turns caption rows into turns, whatever the page does to the rows. */
export interface RowBook {
  take(event: CaptionEvent): void;
  turns(): readonly TurnDraft[];
  /** Grows with every change of any turn. */
  revision(): number;
  /** Indices of the turns changed since the last call, in no order. */
  takeChanged(): ReadonlySet<number>;
}

export function createRowBook(roster: Roster): RowBook {
  const rows = new Map<string, Row>();
  const turns: TurnDraft[] = [];
  const shrunken = new Set<Row>();
  let revision = 0;
  let changed = new Set<number>();
  const replays: Replays = createReplays(turns, (turn) => touch(turn));

  function touch(turn: TurnDraft): void {
    revision += 1;
    turn.rev = revision;
    turn.snapshot = null;
    changed.add(turn.index);
  }

  function open(id: string, speaker: string, raw: string, t: number): void {
    if (turns.length >= TURNS_MAX) return;
    const before = turns.findLast((turn) => turn.speaker === speaker);
    const tempo = before?.tempo ?? { spoken: 0, usual: 0 };
    const turn = openTurn(turns.length, speaker, tempo, raw, t);
    if (turn.tokens.norms.length === 0) return;
    turns.push(turn);
    touch(turn);
    attach(id, { turn, raw, head: 0, headWords: 0, shrunk: null }, t);
    replays.opened(id, turn, t);
  }

  function attach(id: string, row: Row, t: number): void {
    detach(id, t);
    row.turn.rows += 1;
    rows.set(id, row);
    if (rows.size <= ROWS_MAX) return;
    const [oldest] = rows.keys();
    if (oldest !== undefined) detach(oldest, t);
  }

  function detach(id: string, t: number): void {
    const row = rows.get(id);
    if (!row) return;
    row.turn.rows -= 1;
    row.turn.detached_ms = t;
    settleShrink(row);
    rows.delete(id);
  }

  function bind(id: string, speaker: string, raw: string, t: number): void {
    const words = tokenise(raw);
    if (words.norms.length === 0) return;
    const tie = replays.find(speaker, words.norms, t);
    if (!tie) {
      open(id, speaker, raw, t);
      return;
    }
    for (const { row, to } of tie.folded) {
      const old = rows.get(row);
      if (old) attach(row, { ...old, turn: to, raw: to.text }, t);
    }
    const row: Row = { turn: tie.turn, raw: '', head: 0, headWords: 0, shrunk: null };
    attach(id, row, t);
    write(row, raw, words, tie.place, t);
  }

  /** Writes the row's words into the turn at `place`. A shrink of more than a few words waits. */
  function write(row: Row, raw: string, shown: Tokens, place: Alignment, t: number): void {
    const { turn } = row;
    const known = turn.tokens;
    const whole = place.at === 0 && place.from === 0;
    const cut = whole ? 0 : (shown.starts[place.from] ?? 0);
    const after = place.at >= known.norms.length && !whole;
    const lead = after ? `${turn.text} ` : turn.text.slice(0, whole ? 0 : known.starts[place.at]);
    const head = lead.length;
    const length = place.at + shown.norms.length - place.from;
    row.headWords = Math.max(0, place.at - place.from);
    row.head = head - cut;
    row.raw = raw;
    if (known.norms.length - length > SHRINK_WORDS) {
      row.shrunk ??= { raw, words: shown.norms, t };
      shrunken.add(row);
      return;
    }
    settleShrink(row);
    const text = (lead + raw.slice(cut)).slice(0, TEXT_MAX_CHARS);
    if (text === turn.text) return;
    const words = tokenise(text);
    rewrite(turn, text, words, grewInside(known.norms, words.norms), t);
    touch(turn);
  }

  function settleShrink(row: Row): void {
    row.shrunk = null;
    shrunken.delete(row);
  }

  /** Believes shrinks that have lasted: what is gone was a slip of the recogniser. */
  function believeShrinks(t: number): void {
    for (const row of shrunken) {
      if (!row.shrunk || t - row.shrunk.t < SETTLE_MS) continue;
      const { raw, words } = row.shrunk;
      const { turn } = row;
      settleShrink(row);
      if (row.headWords > 0 || words.length * 2 < turn.tokens.norms.length) continue;
      rewrite(turn, raw, tokenise(raw), true, t);
      touch(turn);
    }
  }

  function change(id: string, row: Row, speaker: string, raw: string, t: number): void {
    if (raw === row.raw && !row.shrunk) return;
    const { turn } = row;
    if (speaker !== turn.speaker) {
      bind(id, speaker, raw, t);
      return;
    }
    const rested = t - turn.changed_ms >= REUSED_MS;
    // A closed sentence that opens again after others have spoken: the element serves what the same person says now.
    const reopened = rested && turn.index < turns.length - 1 && CLOSED.test(row.raw) && !CLOSED.test(raw);
    if (!reopened && growth(row, raw, t)) return;
    const shown = tokenise(raw);
    if (shown.norms.length === 0) return;
    if (reopened || (rested && shown.norms.length * 2 <= tokenise(row.raw).norms.length)) {
      open(id, speaker, raw, t);
      return;
    }
    const settled = t - turn.changed_ms >= SETTLE_MS;
    const known = turn.tokens.norms;
    const place = align(known, shown.norms, row.headWords, settled);
    if (place && !(row.shrunk && departs(row.shrunk.words, shown.norms, turn, place))) {
      write(row, raw, shown, place, t);
    } else if (turn.index === turns.length - 1 || (!settled && turn.text.length >= RESTART_CHARS)) {
      // The row started afresh, and nobody else has spoken or it was long and still growing: the same person goes on.
      settleShrink(row);
      write(row, raw, shown, { at: known.length, from: 0 }, t);
    } else open(id, speaker, raw, t);
  }

  /** The common case, without looking at the whole row again: words were added or revised at its end. */
  function growth(row: Row, raw: string, t: number): boolean {
    const { turn } = row;
    if (row.shrunk || turn.text.length !== row.head + row.raw.length) return false;
    const same = row.head + commonLength(row.raw, raw);
    const known = turn.tokens;
    const keep = wordsBefore(known, same);
    if (known.norms.length - keep > 2 || keep <= row.headWords) return false;
    const text = (turn.text.slice(0, row.head) + raw).slice(0, TEXT_MAX_CHARS);
    const tail = tokenise(text, known.ends[keep - 1] ?? 0);
    row.raw = raw;
    rewrite(turn, text, splice(known, keep, tail), false, t);
    touch(turn);
    return true;
  }

  function takeRow(id: string, speaker: string, text: string, t: number): void {
    const raw = text.slice(0, TEXT_MAX_CHARS).trim();
    const row = rows.get(id);
    if (!row && isNotice(speaker, raw)) return;
    if (raw === '') return;
    const key = roster.keyOf(speaker);
    if (row) change(id, row, key, raw, t);
    else bind(id, key, raw, t);
  }

  return {
    take(event) {
      if (shrunken.size > 0) believeShrinks(event.t);
      if (event.op === 'row') takeRow(event.row, event.speaker, event.text, event.t);
      else if (event.op === 'drop') {
        detach(event.row, event.t);
      } else if (event.op === 'reset') {
        for (const id of [...rows.keys()]) detach(id, event.t);
        replays.reset(event.t);
      }
    },
    turns: () => turns,
    revision: () => revision,
    takeChanged() {
      const taken = changed;
      changed = new Set();
      return taken;
    },
  };
}

/** After a shrink: true when the row goes on from the short text in a way that the long one never did. */
function departs(
  short: readonly string[],
  shown: readonly string[],
  turn: TurnDraft,
  place: Alignment,
): boolean {
  const known = turn.tokens.norms.slice(place.at + short.length - place.from);
  const parted = shown.slice(short.length).findIndex((word, i) => word !== known[i]);
  return known[parted] !== undefined;
}

/** Number of words of which two units after their end stand before `length`: none of them can have grown longer. */
function wordsBefore({ ends }: Tokens, length: number): number {
  return ends.findLastIndex((end) => end + 1 < length) + 1;
}

function splice(known: Tokens, keep: number, tail: Tokens): Tokens {
  known.norms.splice(keep, Number.POSITIVE_INFINITY, ...tail.norms);
  known.starts.splice(keep, Number.POSITIVE_INFINITY, ...tail.starts);
  known.ends.splice(keep, Number.POSITIVE_INFINITY, ...tail.ends);
  return known;
}
