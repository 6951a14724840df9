import type { Coach } from '@/lib/coach';
import type { SessionNote } from '@/lib/contracts/coach-sessions';
import type { CallIncrement } from '@/lib/contracts/extension-messages';
import type { Participant } from '@/lib/contracts/turn';

/** The API takes at most 2,000 turns in one increment; smaller ones keep a resend cheap. */
const MAX_TURNS = 500;

export interface OutboxOptions {
  session_id: string;
  /** Hands one increment over; resolves to true once it is safely written. */
  deliver: (increment: CallIncrement) => Promise<boolean>;
  nameParticipants: (participants: Participant[]) => Participant[];
}

/**
 * Cuts a call into numbered increments and keeps each one until the service worker has written it down.
 * A worker that dies in between gets it again: the sequence number makes that harmless.
 */
export class IncrementOutbox {
  #cursor = 0;
  #sequence = 0;
  #people = '';
  #changedNotes = new Map<string, SessionNote>();
  #waiting: CallIncrement[] = [];
  #delivering: Promise<void> | null = null;
  #closed = false;

  constructor(private readonly options: OutboxOptions) {}

  get waiting(): number {
    return this.#waiting.length;
  }

  note(note: SessionNote): void {
    this.#changedNotes.set(note.id, note);
  }

  /** Takes up what changed since the last cut; without changes only the final cut makes an increment. */
  cut(coach: Coach | null, duration_ms: number, final: boolean): void {
    if (this.#closed) return;
    const { turns, cursor } = coach?.changedTurns(this.#cursor) ?? { turns: [], cursor: this.#cursor };
    const participants = this.options.nameParticipants(coach?.participants() ?? []);
    const people = JSON.stringify(participants);
    const nothingNew = turns.length === 0 && this.#changedNotes.size === 0 && people === this.#people;
    if (nothingNew && !final) return;
    const notes = [...this.#changedNotes.values()];
    this.#cursor = cursor;
    this.#people = people;
    this.#changedNotes.clear();
    for (let from = 0; from === 0 || from < turns.length; from += MAX_TURNS) {
      const last = from + MAX_TURNS >= turns.length;
      this.#waiting.push({
        session_id: this.options.session_id,
        sequence: this.#sequence++,
        final: final && last,
        duration_ms: Math.round(duration_ms),
        participants,
        turns: turns.slice(from, from + MAX_TURNS),
        notes: from === 0 ? notes : [],
      });
    }
    this.#closed = final;
  }

  /** Delivers in order and stops at the first one that fails; calls during a delivery join it. */
  flush(): Promise<void> {
    this.#delivering ??= this.#deliverAll().finally(() => {
      this.#delivering = null;
    });
    return this.#delivering;
  }

  async #deliverAll(): Promise<void> {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      if (!(await this.options.deliver(next))) return;
      this.#waiting.shift();
    }
  }
}
