import { type Coach, type CoachOptions, createCoach } from '@/lib/coach';
import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import type { Language } from '@/lib/contracts/languages';
import { CallRecording } from './call-recording';
import type { CoachSettings } from './coach-settings';

/**
 * Holds the coach engine of one call. The engine starts with the first words, when Meet has told names and language;
 * the company's settings may arrive later and are then applied by playing the call again, which gives the same turns.
 */
export class CoachFeed {
  #coach: Coach | null = null;
  #options: CoachOptions | null = null;
  #settings: CoachSettings | null = null;
  #recording: CallRecording;

  /** `begun` is a call that another script was recording: it is played again, and goes on. */
  constructor(
    private readonly identify: () => CoachOptions,
    private readonly started_at: string,
    begun: CallRecording = new CallRecording(),
  ) {
    this.#recording = begun;
    const header = begun.header;
    if (!header) return;
    this.#options = header;
    this.#restart(header);
  }

  get coach(): Coach | null {
    return this.#coach;
  }

  get recording(): CallRecording {
    return this.#recording;
  }

  /** Drops all that was said. */
  forget(): void {
    this.#coach = null;
    this.#options = null;
    this.#recording = new CallRecording();
  }

  push(event: CaptionEvent): void {
    if (!this.#coach) {
      if (event.op !== 'row') return;
      const { lang, self, participants } = this.identify();
      this.recording.header = {
        v: 1,
        platform: 'google-meet',
        lang,
        started_at: this.started_at,
        self,
        participants: participants.map(({ name, role }) => (role ? { name, role } : { name })),
      };
      this.#options = this.recording.header;
      this.#coach = this.#create(this.#options);
    }
    this.#coach.push(event);
    this.recording.push(event);
  }

  configure(settings: CoachSettings): void {
    this.#settings = settings;
    if (this.#options) this.#restart(this.#options);
  }

  /** The call turns out to be in another language: all of it is read again. */
  speak(lang: Language): void {
    if (!this.#options || !this.recording.header) return;
    this.recording.header = { ...this.recording.header, lang };
    this.#options = { ...this.#options, lang };
    // The usual pace was that of the other language.
    if (this.#settings) this.#settings = { ...this.#settings, baseline_wpm: undefined };
    this.#restart(this.#options);
  }

  #restart(options: CoachOptions): void {
    const coach = this.#create(options);
    for (const event of this.recording.events()) coach.push(event);
    this.#coach = coach;
  }

  #create({ lang, self, participants }: CoachOptions): Coach {
    return createCoach({ lang, self, participants, ...this.#settings });
  }
}
