'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../ui/button';
import { Textarea } from '../ui/input';

interface NoteFormProps {
  text: string;
  pending: boolean;
  /** Names the box; "text of the note" unless said. */
  label?: string;
  /** What happens when it is saved. */
  hint?: string;
  longest?: number;
  onSave: (text: string) => void;
  onCancel: () => void;
}

const LONGEST = 4_000;

/** Writes one note; Ctrl or ⌘ and Enter saves, Escape leaves. */
export function NoteForm(props: NoteFormProps) {
  const { text: initial, pending, label, hint, longest = LONGEST, onSave, onCancel } = props;
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
        aria-label={label ?? t('text')}
        value={text}
        maxLength={longest}
        autoFocus
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit();
          if (event.key === 'Escape') onCancel();
        }}
      />
      <div className="flex flex-wrap items-center justify-end gap-2">
        {hint === undefined ? null : <p className="mr-auto text-xs text-ink-3">{hint}</p>}
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
