'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../ui/button';
import { Textarea } from '../ui/input';

interface NoteFormProps {
  text: string;
  pending: boolean;
  onSave: (text: string) => void;
  onCancel: () => void;
}

const LONGEST = 4_000;

/** Writes one note; Ctrl or ⌘ and Enter saves, Escape leaves. */
export function NoteForm({ text: initial, pending, onSave, onCancel }: NoteFormProps) {
  const t = useTranslations('conversations.notes');
  const tc = useTranslations('common');
  const [text, setText] = useState(initial);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() !== '') onSave(text.trim());
  };
  return (
    <form onSubmit={submit} className="grid gap-2">
      <Textarea
        aria-label={t('text')}
        value={text}
        maxLength={LONGEST}
        autoFocus
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit();
          if (event.key === 'Escape') onCancel();
        }}
      />
      <div className="flex justify-end gap-2">
        <Button size="sm" variant="ghost" onClick={onCancel}>
          {tc('cancel')}
        </Button>
        <Button type="submit" size="sm" variant="primary" pending={pending} disabled={text.trim() === ''}>
          {tc('save')}
        </Button>
      </div>
    </form>
  );
}
