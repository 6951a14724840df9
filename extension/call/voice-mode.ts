import { canHearVoice, OwnVoice } from '@/extension/meet/own-voice';
import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import type { Language } from '@/lib/contracts/languages';
import type { ViewStore } from './call-view';
import type { CaptureHealth } from './capture-health';

export interface VoiceModeOptions {
  page: Document;
  view: ViewStore;
  now: () => number;
  speaker: () => string;
  lang: () => Language;
  emit: (event: CaptionEvent) => void;
  /** The call is partial from now on. */
  began: () => void;
}

/**
 * Hearing the rep's own voice where captions stay off: only when the rep asks for it, marked as partial, and over as soon as
 * captions are there.
 */
export class VoiceMode {
  #voice: OwnVoice | null = null;
  /** Rows go on being numbered where the hearing before left off: a number twice would be the row from before a pause. */
  #utterances = 0;

  constructor(private readonly options: VoiceModeOptions) {}

  get possible(): boolean {
    return canHearVoice(this.options.page);
  }

  begin(): void {
    if (this.#voice) return;
    const { page, now, emit, view } = this.options;
    view.update({ voice: 'on', partial: true });
    this.options.began();
    this.#voice = new OwnVoice({
      page,
      now,
      emit,
      lang: this.options.lang(),
      speaker: this.options.speaker(),
      utterances_before: this.#utterances,
      trouble: (trouble) => {
        this.#letGo();
        view.update({ voice: trouble });
      },
    });
  }

  end(): void {
    this.#letGo();
    if (this.options.view.read().voice === 'on') this.options.view.update({ voice: 'off' });
  }

  /** Captions hear everybody and are better. */
  follow(health: CaptureHealth): void {
    if (this.#voice && health !== 'captions_off') this.end();
  }

  /** The microphone is let go while the rep has paused. */
  pause(paused: boolean): void {
    if (this.options.view.read().voice !== 'on') return;
    this.#letGo();
    if (!paused) this.begin();
  }

  #letGo(): void {
    if (!this.#voice) return;
    this.#voice.stop();
    this.#utterances = this.#voice.utterances;
    this.#voice = null;
  }
}
