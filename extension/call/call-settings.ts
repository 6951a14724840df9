import type { CoachOptions } from '@/lib/coach';
import type { ExtensionReply, ExtensionStatus, WidgetPreferences } from '@/lib/contracts/extension-messages';
import type { Language } from '@/lib/contracts/languages';
import type { MeetingConfig } from '@/lib/contracts/meetings';
import type { ViewStore } from './call-view';
import type { CoachFeed } from './coach-feed';
import { coachSettings } from './coach-settings';
import type { CoachVoice } from './coach-voice';
import { defaultBands } from './default-bands';
import type { WorkerLine } from './worker-line';

const INCREMENT_EVERY_MS = 10_000;

/** What account, company and rep have set for one call, and what follows from it. */
export class CallSettings {
  #config: MeetingConfig | null = null;

  constructor(
    private readonly view: ViewStore,
    private readonly feed: CoachFeed,
    private readonly voice: CoachVoice,
    private readonly line: Pick<WorkerLine, 'ask' | 'tell'>,
    /** The language in which the server was told of the call. */
    private readonly announced: Language,
  ) {}

  /** The company's settings have arrived. */
  get complete(): boolean {
    return this.#config !== null;
  }

  get increment_every_ms(): number {
    return this.#config?.increment_every_ms ?? INCREMENT_EVERY_MS;
  }

  /** Nothing is kept for a browser that was never connected to an account: there is nobody to keep it for. */
  get mayKeep(): boolean {
    const state = this.view.read().status?.account.state;
    return state === 'linked' || state === 'expired';
  }

  learn(status: ExtensionStatus, unsaved: number): void {
    const { preferences } = status;
    // As they were left in the last call; from then on the widget's own count.
    if (this.view.read().status === null && preferences) this.view.update({ preferences });
    this.view.update({ status, unsaved });
  }

  /** What the rep likes is kept for the next call. */
  prefer(change: Partial<WidgetPreferences>): void {
    const preferences = { ...this.view.read().preferences, ...change };
    this.view.update({ preferences });
    void this.line.ask({ type: 'preferences.set', preferences });
  }

  /** The call is in another language than it began with: it is read again, here and on the server. */
  speak(lang: Language): void {
    this.feed.speak(lang);
    this.#tellLanguage(lang);
  }

  /** With the first words Meet may tell another language than when the rep joined: bands and server follow. */
  heardIn(options: CoachOptions): CoachOptions {
    if (options.lang !== this.announced) this.#tellLanguage(options.lang);
    return options;
  }

  configure({ config, status }: ExtensionReply): void {
    if (!config || this.#config?.meeting_id === config.meeting_id) return;
    this.#config = config;
    this.voice.use(config.playbook?.battle_cards ?? []);
    this.feed.configure(coachSettings(config));
    this.view.update({
      bands: config.bands,
      playbook: config.playbook?.name ?? null,
      review_url: new URL(config.review_url, status.app_url).href,
    });
  }

  #tellLanguage(lang: Language): void {
    this.view.update({ bands: { ...this.view.read().bands, pace_wpm: defaultBands(lang).pace_wpm } });
    this.line.tell({ lang });
  }
}
