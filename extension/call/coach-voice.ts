import type { LiveState } from '@/lib/coach';
import type { NudgeKind } from '@/lib/contracts/call-vocabulary';
import type { CallNotes } from './call-notes';
import type { ViewStore } from './call-view';
import type { CoachFeed } from './coach-feed';
import { latestInterruptions } from './interruptions';
import { type Nudge, NudgeDesk } from './nudge-desk';

const OF_BOTH_SIDES: readonly NudgeKind[] = ['talk', 'monologue', 'interrupting'];

/** What the coach says by itself during a call, and what the rep answers to it. */
export class CoachVoice {
  readonly #desk = new NudgeDesk();

  constructor(
    private readonly view: ViewStore,
    private readonly feed: CoachFeed,
    private readonly notes: CallNotes,
    private readonly now: () => number,
  ) {}

  use(cards: Parameters<NudgeDesk['use']>[0]): void {
    this.#desk.use(cards);
  }

  /** What to say now, or null; nothing while the rep has paused. */
  next(live: LiveState | null): Nudge | null {
    const { bands, preferences, paused, partial } = this.view.read();
    const { coach, recording } = this.feed;
    if (!live || !coach || !recording.header || paused) return null;
    const interruptions = latestInterruptions(coach, recording.header.lang);
    // Who heard only one side says nothing about the share of both.
    const muted = partial ? [...preferences.muted, ...OF_BOTH_SIDES] : preferences.muted;
    return this.#desk.update({ live, bands, interruptions, muted, now: this.now() });
  }

  /** The rep has read it; "used" leaves a note of the card, for the review. */
  answer(answer: 'used' | 'not_now', note: string): void {
    if (answer === 'used') this.notes.add(note, this.now());
    this.#desk.dismiss();
    this.view.update({ nudge: null });
  }
}
