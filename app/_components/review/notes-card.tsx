'use client';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SessionNote } from '@/lib/contracts/coach-sessions';
import { clockTime } from '../format/clock-time';
import { Button } from '../ui/button';
import { Card, CardBody, CardHeader } from '../ui/card';
import { NoteForm } from './note-form';
import { useNotes } from './use-notes';

interface NotesCardProps {
  conversation_id: string;
  notes: SessionNote[];
  /** Length of the call: what is noted afterwards stands at its end. */
  duration_ms: number;
  /** Whether this reader may add and change notes. */
  editable: boolean;
}

/** The rep's notes, in the order of the call. */
export function NotesCard({ conversation_id, notes: initial, duration_ms, editable }: NotesCardProps) {
  const t = useTranslations('conversations.notes');
  const tc = useTranslations('common');
  const { notes, pending, write, remove } = useNotes(conversation_id, initial, duration_ms);
  const [editing, setEditing] = useState<string | null>(null);
  const save = async (text: string, note?: SessionNote) => {
    if (await write(text, note)) setEditing(null);
  };
  return (
    <Card aria-labelledby="notes-title">
      <CardHeader
        id="notes-title"
        title={t('title')}
        action={
          editable && editing !== 'new' ? (
            <Button size="sm" variant="ghost" onClick={() => setEditing('new')}>
              <Plus aria-hidden />
              {t('add')}
            </Button>
          ) : null
        }
      />
      <CardBody className="grid gap-3">
        {notes.length === 0 && editing !== 'new' ? <p className="text-ink-3">{t('empty')}</p> : null}
        <ul className="grid gap-3">
          {notes.map((note) =>
            editing === note.id ? (
              <li key={note.id}>
                <NoteForm
                  text={note.text}
                  pending={pending}
                  onSave={(text) => save(text, note)}
                  onCancel={() => setEditing(null)}
                />
              </li>
            ) : (
              <li key={note.id} className="group grid grid-cols-[minmax(0,1fr)_auto] gap-x-2">
                <p className="whitespace-pre-wrap">{note.text}</p>
                {editable ? (
                  <span className="row-span-2 flex">
                    <Button
                      size="icon-sm"
                      variant="ghost"
                      aria-label={tc('edit')}
                      onClick={() => setEditing(note.id)}
                    >
                      <Pencil aria-hidden />
                    </Button>
                    <Button
                      size="icon-sm"
                      variant="ghost"
                      aria-label={tc('delete')}
                      onClick={() => remove(note)}
                    >
                      <Trash2 aria-hidden />
                    </Button>
                  </span>
                ) : null}
                <p className="text-xs text-ink-3">
                  {note.t_ms >= duration_ms ? t('after') : t('at', { time: clockTime(note.t_ms) })}
                </p>
              </li>
            ),
          )}
        </ul>
        {editing === 'new' ? (
          <NoteForm
            text=""
            pending={pending}
            onSave={(text) => save(text)}
            onCancel={() => setEditing(null)}
          />
        ) : null}
      </CardBody>
    </Card>
  );
}
