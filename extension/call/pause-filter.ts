import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import { showsAgain, textAfter, wordCount } from './text-after';

type RowEvent = Extract<CaptionEvent, { op: 'row' }>;

/** Captions lag behind the voice: what appears so soon after the pause was still said in it. */
export const PAUSE_TAIL_MS = 2_000;
/** A row made anew so soon after it went, or after a new region, may be an old one, however short. */
const REDRAW_MS = 2_000;
const SHORT_WORDS = 4;
const MOST_ROWS = 500;

/** What a row had shown when the pause ended; none of it may pass. In memory only, never written down. */
interface Frozen {
  speaker: string;
  text: string;
  gone_at: number | null;
}

/**
 * Keeps what is said during a pause out of the call. Meet's rows go on growing, come back and are drawn anew, so it is not
 * enough to look away: a row that was on the page during a pause afterwards gives only the words that came later.
 */
export class PauseFilter {
  #paused = false;
  #until = Number.NEGATIVE_INFINITY;
  #pauses = 0;
  #resetAt = Number.NEGATIVE_INFINITY;
  #open = new Map<string, { id: string; speaker: string; text: string }>();
  #frozen = new Map<string, Frozen>();

  get paused(): boolean {
    return this.#paused;
  }

  /** Starts a pause; the returned events close the rows that were open. `now` in session ms. */
  pause(now: number): CaptionEvent[] {
    if (this.#paused) return [];
    this.#paused = true;
    this.#pauses += 1;
    const closing: CaptionEvent[] = [];
    for (const [row, { id, speaker, text }] of this.#open) {
      this.#freeze(row, { speaker, text, gone_at: null });
      closing.push({ t: now, op: 'drop', row: id });
    }
    this.#open.clear();
    return closing;
  }

  resume(now: number): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#until = now + PAUSE_TAIL_MS;
  }

  /** What the call may know of an event, or null for nothing. */
  take(event: CaptionEvent): CaptionEvent | null {
    if (event.op === 'end') return event;
    const closed = this.#paused || event.t < this.#until;
    if (event.op === 'reset') return this.#reset(event.t, closed) ? event : null;
    if (event.op === 'drop') return this.#drop(event.row, event.t);
    if (closed) {
      this.#freeze(event.row, { speaker: event.speaker, text: event.text, gone_at: null });
      return null;
    }
    return this.#row(event);
  }

  #row(event: RowEvent): CaptionEvent | null {
    const { row, speaker, text, t } = event;
    const frozen = this.#frozen.get(row) ?? this.#redrawn(event);
    if (!frozen) {
      this.#open.set(row, { id: row, speaker, text });
      return event;
    }
    const rest = textAfter(frozen.text, text);
    const known = this.#open.get(row);
    if (rest === '') return null;
    const id = known?.id ?? `${row}.${this.#pauses}`;
    this.#open.set(row, { id, speaker, text });
    return { t, op: 'row', row: id, speaker, text: rest };
  }

  /** A new row that shows what was on the page during a pause. */
  #redrawn({ row, speaker, text, t }: RowEvent): Frozen | null {
    if (this.#open.has(row)) return null;
    for (const [id, frozen] of this.#frozen) {
      const recent = t - Math.max(frozen.gone_at ?? Number.NEGATIVE_INFINITY, this.#resetAt) <= REDRAW_MS;
      const telling = wordCount(text) >= SHORT_WORDS || recent;
      if (frozen.speaker !== speaker || !telling || !showsAgain(frozen.text, text)) continue;
      if (frozen.gone_at !== null) this.#frozen.delete(id);
      const again = { ...frozen, gone_at: null };
      this.#freeze(row, again);
      return again;
    }
    return null;
  }

  #drop(row: string, t: number): CaptionEvent | null {
    const frozen = this.#frozen.get(row);
    if (frozen) frozen.gone_at = t;
    const open = this.#open.get(row);
    this.#open.delete(row);
    return open ? { t, op: 'drop', row: open.id } : null;
  }

  #reset(t: number, closed: boolean): boolean {
    this.#resetAt = t;
    for (const frozen of this.#frozen.values()) frozen.gone_at ??= t;
    this.#open.clear();
    return !closed;
  }

  #freeze(row: string, frozen: Frozen): void {
    this.#frozen.delete(row);
    this.#frozen.set(row, frozen);
    for (const oldest of this.#frozen.keys()) {
      if (this.#frozen.size <= MOST_ROWS) break;
      this.#frozen.delete(oldest);
    }
  }
}
