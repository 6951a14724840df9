import type { CallState } from '@/lib/contracts/extension-messages';
import type { CoachFeed } from './coach-feed';
import type { IncrementOutbox } from './increment-outbox';
import type { WorkerLine } from './worker-line';

const KEEP_EVERY_MS = 2_000;
/** The page's timer calls every half a second, now and then a little early. */
const EARLY_MS = 250;
/** Without news the worker still hears now and then that the page is there. */
const SIGN_OF_LIFE_MS = 60_000;
const MOST_EVENTS = 2_000;

/** Has written down every two seconds what is in no increment yet, so that a crash costs no more than that. */
export class CallKeeper {
  #keptEvents: number;
  #keptState = '';
  #keptAt = Number.NEGATIVE_INFINITY;
  #keeping = false;

  constructor(
    private readonly session_id: string,
    private readonly line: Pick<WorkerLine, 'joined' | 'keep'>,
    private readonly feed: CoachFeed,
    private readonly outbox: IncrementOutbox,
    keptEvents: number,
  ) {
    this.#keptEvents = keptEvents;
  }

  /** For what must not wait, like a pause: kept now, or at the next call where another one is still on its way. */
  keepNow(now: number, state: CallState): Promise<void> {
    this.#keptAt = Number.NEGATIVE_INFINITY;
    return this.keep(now, state, 0);
  }

  /** `now` in session ms; does nothing before its time and `put_off_ms`, nor while the last one is still on its way. */
  async keep(now: number, state: CallState, put_off_ms: number): Promise<void> {
    if (!this.line.joined) return;
    const waited = now - this.#keptAt + EARLY_MS - put_off_ms;
    if (this.#keeping || waited < KEEP_EVERY_MS || this.outbox.waiting > 0) return;
    const recording = this.feed.recording;
    const told = JSON.stringify(state);
    const news = recording.length > this.#keptEvents || told !== this.#keptState;
    if (!news && waited < SIGN_OF_LIFE_MS) return;
    this.#keptAt = now;
    this.#keeping = true;
    const from = this.#keptEvents;
    const events = recording.since(from, MOST_EVENTS);
    const written = await this.line.keep({
      type: 'call.keep',
      session_id: this.session_id,
      state,
      draft: this.outbox.draft(this.feed.coach, now),
      header: recording.header,
      from,
      events,
    });
    this.#keeping = false;
    if (!written) {
      // A new record begins with the first event.
      if (!this.line.joined) this.#keptEvents = 0;
      return;
    }
    this.#keptEvents = from + events.length;
    this.#keptState = told;
  }
}
