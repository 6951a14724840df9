import { CallNotes } from '@/extension/call/call-notes';
import { emptyView, ViewStore } from '@/extension/call/call-view';
import { CoachFeed } from '@/extension/call/coach-feed';
import { CoachVoice } from '@/extension/call/coach-voice';
import { recordingFile } from '@/extension/call/recording-file';
import type { WidgetSession } from '@/extension/widget/widget-session';
import type { Consent } from '@/lib/contracts/call-vocabulary';
import type { CaptionEvent, RecordingHeader } from '@/lib/contracts/caption-recording';
import type { WidgetPreferences } from '@/lib/contracts/extension-messages';
import type { Language } from '@/lib/contracts/languages';

/** A recorded call played again, faster or slower, through the same engine and widget as in Meet. Nothing of it is sent. */
export class ReplaySession implements WidgetSession {
  readonly view: ViewStore;
  readonly notes: CallNotes;
  readonly voice: CoachVoice;
  readonly leads = { pick: () => undefined, search: async () => [] };
  readonly now = () => this.#now;
  readonly #feed: CoachFeed;
  #now = 0;
  #next = 0;
  #lastTick: number | null = null;

  constructor(
    private readonly recording: { header: RecordingHeader; events: readonly CaptionEvent[] },
    lang: Language,
    readonly speed: number,
  ) {
    const { header } = recording;
    const { self, participants, started_at } = header;
    this.#feed = new CoachFeed(() => ({ lang: header.lang, self, participants }), started_at);
    this.notes = new CallNotes(() => this.view.update({ notes: this.notes.list() }));
    this.view = new ViewStore({ ...emptyView(lang, header.lang), health: 'waiting' });
    this.voice = new CoachVoice(this.view, this.#feed, this.notes, this.now);
  }

  /** Length of the recording, ms. */
  get length_ms(): number {
    return this.recording.events.at(-1)?.t ?? 0;
  }

  get over(): boolean {
    return this.view.read().phase === 'summary';
  }

  /** Plays what has become due; `at` in any steady ms clock. */
  tick(at: number): void {
    const passed = this.#lastTick === null ? 0 : (at - this.#lastTick) * this.speed;
    this.#lastTick = at;
    if (this.over || this.view.read().paused) return;
    this.#now = Math.min(this.#now + passed, this.length_ms);
    for (let event = this.#due(); event; event = this.#due()) {
      this.#feed.push(event);
      this.#next += 1;
    }
    if (this.#next >= this.recording.events.length) this.#finish();
    else this.#show();
  }

  pause(): void {
    this.view.update({ paused: true });
  }

  resume(): void {
    this.view.update({ paused: false });
  }

  setConsent(consent: Consent): void {
    this.view.update({ consent });
  }

  prefer(change: Partial<WidgetPreferences>): void {
    this.view.update({ preferences: { ...this.view.read().preferences, ...change } });
  }

  act(): void {
    this.resume();
  }

  exportRecording() {
    return recordingFile(this.#feed.recording);
  }

  #due(): CaptionEvent | null {
    const event = this.recording.events[this.#next];
    return event && event.t <= this.#now ? event : null;
  }

  #show(): void {
    const live = this.#feed.coach?.live(this.#now) ?? null;
    const health = live ? 'capturing' : 'waiting';
    this.view.update({ live, health, nudge: this.voice.next(live), duration_ms: this.#now });
  }

  #finish(): void {
    const coach = this.#feed.coach;
    this.view.update({
      phase: 'summary',
      nudge: null,
      duration_ms: this.#now,
      live: coach?.live(this.#now) ?? null,
      report: coach?.report() ?? null,
    });
  }
}
