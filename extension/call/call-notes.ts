import type { SessionNote } from '@/lib/contracts/coach-sessions';

/** A note of more than this many characters is cut; the API's limit. */
export const MAX_NOTE_LENGTH = 4_000;
const MAX_NOTES = 500;

/** The rep's notes of one call, each with the moment it was begun. An empty text deletes. */
export class CallNotes {
  #notes: readonly SessionNote[] = [];
  #next = 1;

  constructor(
    private readonly changed: (note: SessionNote) => void,
    begun: readonly SessionNote[] = [],
  ) {
    this.#notes = begun;
    this.#next = 1 + Math.max(0, ...begun.map(({ id }) => Number(id.slice(1))));
  }

  /** Notes that are not deleted, oldest first; a new array after every change. */
  list(): readonly SessionNote[] {
    return this.#notes;
  }

  forget(): void {
    this.#notes = [];
  }

  add(text: string, t_ms: number): void {
    const trimmed = text.trim().slice(0, MAX_NOTE_LENGTH);
    if (!trimmed || this.#next > MAX_NOTES) return;
    this.#put({ id: `n${this.#next++}`, rev: 0, t_ms: Math.round(t_ms), text: trimmed });
  }

  edit(id: string, text: string): void {
    const note = this.#notes.find((candidate) => candidate.id === id);
    const trimmed = text.trim().slice(0, MAX_NOTE_LENGTH);
    if (note && note.text !== trimmed) this.#put({ ...note, rev: note.rev + 1, text: trimmed });
  }

  #put(note: SessionNote): void {
    const others = this.#notes.filter((candidate) => candidate.id !== note.id);
    this.#notes = note.text === '' ? others : [...others, note].sort((a, b) => a.t_ms - b.t_ms);
    this.changed(note);
  }
}
