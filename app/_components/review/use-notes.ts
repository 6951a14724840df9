'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { SessionNote } from '@/lib/contracts/coach-sessions';
import { notesSchema } from '@/lib/contracts/conversation-edits';
import { toast } from '../ui/toast';

/** Notes made on the web take ids from here up; the extension counts from 1. */
const FIRST_WEB_ID = 50_000;
const LAST_ID = 99_999;

interface Notes {
  notes: SessionNote[];
  pending: boolean;
  /** Saves a text: a new note without `note`, an edit with it. False when it was refused. */
  write: (text: string, note?: SessionNote) => Promise<boolean>;
  remove: (note: SessionNote) => Promise<void>;
}

/** The notes of a conversation: changes show at once, and go back when the server refuses them. */
export function useNotes(conversation_id: string, initial: SessionNote[], end_ms: number): Notes {
  const t = useTranslations('common');
  const tn = useTranslations('conversations.notes');
  const [notes, setNotes] = useState(initial);
  const [pending, setPending] = useState(false);
  // While the call runs, the page is read again and brings what the extension noted meanwhile.
  useEffect(() => setNotes((shown) => newest(shown, initial)), [initial]);

  const send = async (note: SessionNote): Promise<boolean> => {
    const before = notes;
    setNotes([...notes.filter(({ id }) => id !== note.id), note].filter(({ text }) => text !== ''));
    setPending(true);
    try {
      const answer = await fetch(`/api/v1/conversations/${conversation_id}/notes`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ notes: [note] }),
      });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      setNotes(notesSchema.parse(await answer.json()).notes);
      return true;
    } catch {
      setNotes(before);
      toast.error(t('error.refused'));
      return false;
    } finally {
      setPending(false);
    }
  };

  const newId = (): string => {
    const taken = new Set(notes.map(({ id }) => id));
    let id = '';
    do id = `n${FIRST_WEB_ID + Math.floor(Math.random() * (LAST_ID - FIRST_WEB_ID))}`;
    while (taken.has(id));
    return id;
  };

  return {
    notes: [...notes].sort((a, b) => a.t_ms - b.t_ms),
    pending,
    write: (text, note) =>
      send(
        note === undefined
          ? { id: newId(), rev: 1, t_ms: end_ms, text }
          : { ...note, rev: note.rev + 1, text },
      ),
    remove: async (note) => {
      const gone = { ...note, rev: note.rev + 1, text: '' };
      if (!(await send(gone))) return;
      toast(tn('removed'), {
        action: {
          label: t('undo'),
          onClick: () => void send({ ...gone, rev: gone.rev + 1, text: note.text }),
        },
      });
    },
  };
}

/** Both lists in one; of the same note the one with the higher `rev`. */
function newest(shown: SessionNote[], read: SessionNote[]): SessionNote[] {
  const notes = new Map(shown.map((note) => [note.id, note]));
  for (const note of read) if ((notes.get(note.id)?.rev ?? -1) < note.rev) notes.set(note.id, note);
  return [...notes.values()];
}
