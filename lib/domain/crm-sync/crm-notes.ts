import type { SessionNote } from '@/lib/contracts/coach-sessions';

/** Notes of a conversation that came from the CRM have ids from here up; the web's begin at 50,000, the extension's at 1. */
const FIRST = 40_000;
const END = 50_000;
const MOST_CHARS = 4_000;

/** The note that holds the description of the call or meeting at the CRM. */
export const DESCRIPTION_NOTE = `n${FIRST}`;

export function isCrmNote({ id }: SessionNote): boolean {
  const number = Number(id.slice(1));
  return number >= FIRST && number < END;
}

/** The text of a note; null when there is none. */
export function noteText(notes: readonly SessionNote[], id: string): string | null {
  return notes.find((note) => note.id === id)?.text || null;
}

/** The notes with this text in its place; an empty text is a deleted note. */
export function withNote(notes: readonly SessionNote[], id: string, text: string): SessionNote[] {
  const stands = notes.find((note) => note.id === id);
  const note = { id, rev: (stands?.rev ?? 0) + 1, t_ms: stands?.t_ms ?? 0, text: text.slice(0, MOST_CHARS) };
  return stands === undefined ? [...notes, note] : notes.map((other) => (other === stands ? note : other));
}

/** An id for one more note of the CRM. */
export function newCrmNoteId(notes: readonly SessionNote[]): string {
  const taken = notes.filter(isCrmNote).map(({ id }) => Number(id.slice(1)));
  return `n${Math.max(FIRST, ...taken) + 1}`;
}
