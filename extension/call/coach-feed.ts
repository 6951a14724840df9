import { type BattleCardTrigger, type Coach, type CoachOptions, createCoach } from '@/lib/coach';
import type { CaptionEvent } from '@/lib/contracts/caption-recording';

/** What the company's settings change in the engine. */
export interface CoachSettings {
  methodology: string;
  triggers: readonly BattleCardTrigger[];
}

/** Enough for the settings to arrive, about ten minutes of captions; beyond that the engine keeps what it started with. */
const MAX_REPLAY = 1_500;

/**
 * Holds the coach engine of one call. The engine starts with the first words, when Meet has told names and language;
 * the company's settings may arrive later and are then applied by playing the call again, which gives the same turns.
 */
export class CoachFeed {
  #coach: Coach | null = null;
  #options: CoachOptions | null = null;
  #settings: CoachSettings | null = null;
  #played: CaptionEvent[] | null = [];

  constructor(private readonly identify: () => CoachOptions) {}

  get coach(): Coach | null {
    return this.#coach;
  }

  push(event: CaptionEvent): void {
    if (!this.#coach) {
      if (event.op !== 'row') return;
      this.#options = this.identify();
      this.#coach = this.#start(this.#options);
    }
    this.#coach.push(event);
    this.#played?.push(event);
    if (this.#played && this.#played.length > MAX_REPLAY) this.#played = null;
  }

  configure(settings: CoachSettings): void {
    this.#settings = settings;
    if (!this.#options || !this.#played) return;
    this.#coach = this.#start(this.#options);
    for (const event of this.#played) this.#coach.push(event);
  }

  #start(options: CoachOptions): Coach {
    return createCoach({ ...options, ...this.#settings });
  }
}
