import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { MAX_NOTE_LENGTH } from '@/extension/call/call-notes';
import type { Texts } from '@/extension/texts/texts';
import { clock } from './format';
import { CloseIcon } from './icons';
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

/** Notes carry the moment at which the rep began to type, which is when the thing was said. */
export const Notes = memo(function Notes({ session, texts }: { session: WidgetSession; texts: Texts }) {
  const notes = useShown(session, (view) => view.notes);
  const [draft, setDraft] = useState('');
  const begunAt = useRef<number | null>(null);

  function type(text: string) {
    if (text !== '') begunAt.current ??= session.now();
    else begunAt.current = null;
    setDraft(text);
  }

  function add() {
    session.notes.add(draft, begunAt.current ?? session.now());
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
              onClick={() => session.notes.edit(note.id, '')}
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
});
