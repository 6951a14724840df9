import { type KeyboardEvent, useRef, useState } from 'react';
import { type CallNotes, MAX_NOTE_LENGTH } from '@/extension/call/call-notes';
import type { Texts } from '@/extension/texts/texts';
import type { SessionNote } from '@/lib/contracts/coach-sessions';
import { clock } from './format';
import { CloseIcon } from './icons';

export interface NotesProps {
  notes: readonly SessionNote[];
  texts: Texts;
  book: CallNotes;
  /** Session ms. */
  now: () => number;
}

/** Notes carry the moment at which the rep began to type, which is when the thing was said. */
export function Notes({ notes, texts, book, now }: NotesProps) {
  const [draft, setDraft] = useState('');
  const begunAt = useRef<number | null>(null);

  function type(text: string) {
    if (text !== '') begunAt.current ??= now();
    else begunAt.current = null;
    setDraft(text);
  }

  function add() {
    book.add(draft, begunAt.current ?? now());
    type('');
  }

  function addOnEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  }

  return (
    <div className="part" data-part="notes">
      <h2>{texts.notes}</h2>
      <ul className="note-list">
        {notes.map((note) => (
          <li key={note.id}>
            <span className="meta">{clock(note.t_ms)}</span>
            <p>{note.text}</p>
            <button
              type="button"
              aria-label={texts.note_remove(clock(note.t_ms))}
              onClick={() => book.edit(note.id, '')}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
      <div className="note-new">
        <textarea
          value={draft}
          maxLength={MAX_NOTE_LENGTH}
          placeholder={texts.note_placeholder}
          aria-label={texts.note_placeholder}
          onChange={(event) => type(event.target.value)}
          onKeyDown={addOnEnter}
        />
        <button type="button" disabled={draft.trim() === ''} onClick={add}>
          {texts.note_add}
        </button>
      </div>
    </div>
  );
}
