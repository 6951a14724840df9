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
  /** Sequence to begin with, where another script sent the ones before. */
  sequence?: number;
  /** Added to each turn's revision, above all that another script has sent. */
  rev_base?: number;
}

/**
 * Cuts a call into numbered increments and keeps each one until the service worker has written it down.
 * A worker that dies in between gets it again: the sequence number makes that harmless.
 */
export class IncrementOutbox {
  #cursor = 0;
  #sequence: number;
  #people = '';
  #changedNotes = new Map<string, SessionNote>();
  #waiting: CallIncrement[] = [];
  #delivering: Promise<void> | null = null;
  #closed = false;

  constructor(private readonly options: OutboxOptions) {
    this.#sequence = options.sequence ?? 0;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  note(note: SessionNote): void {
    this.#changedNotes.set(note.id, note);
  }

  /** Takes up what changed since the last cut; without changes only the final cut makes an increment. */
  cut(coach: Coach | null, duration_ms: number, final: boolean): void {
    if (this.#closed) return;
    const changes = this.#changes(coach);
    if (!changes && !final) return;
    const { turns, participants, notes } = changes ?? {
      turns: [],
      participants: this.#named(coach),
      notes: [],
    };
    this.#cursor = changes?.cursor ?? this.#cursor;
    this.#people = JSON.stringify(participants);
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

  /** The increment that a cut would make now, without making it: what a crash would lose. Null when that is nothing. */
  draft(coach: Coach | null, duration_ms: number): CallIncrement | null {
    const changes = this.#closed || this.#waiting.length > 0 ? null : this.#changes(coach);
    if (!changes) return null;
    const { cursor: _, turns, ...people } = changes;
    return {
      session_id: this.options.session_id,
      sequence: this.#sequence,
      final: false,
      duration_ms: Math.round(duration_ms),
      turns: turns.slice(-MAX_TURNS),
      ...people,
    };
  }

  /** Forgets all that waits and takes nothing more. */
  discard(): void {
    this.#closed = true;
    this.#waiting = [];
    this.#changedNotes.clear();
  }

  #changes(coach: Coach | null) {
    const changed = coach?.changedTurns(this.#cursor) ?? { turns: [], cursor: this.#cursor };
    const { rev_base = 0 } = this.options;
    const turns = changed.turns.map((turn) => ({ ...turn, rev: turn.rev + rev_base }));
    const participants = this.#named(coach);
    const notes = [...this.#changedNotes.values()];
    const same = turns.length === 0 && notes.length === 0 && JSON.stringify(participants) === this.#people;
    return same ? null : { turns, cursor: changed.cursor, participants, notes };
  }

  #named(coach: Coach | null): Participant[] {
    return this.options.nameParticipants(coach?.participants() ?? []);
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
      // Discarded while it was on its way.
      if (this.#waiting[0] !== next) return;
      this.#waiting.shift();
    }
  }
}
