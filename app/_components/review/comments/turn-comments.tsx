'use client';
import { MessageSquarePlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { NoteForm } from '../note-form';
import { CommentItem } from './comment-item';
import { useComments } from './use-comments';

interface TurnCommentsProps {
  turn: string;
  /** "2:34", to tell the buttons of the lines apart. */
  time: string;
}

/** The button at a line that opens a comment. */
export function CommentButton({ turn, time }: TurnCommentsProps) {
  const t = useTranslations('conversations.comments');
  const comments = useComments();
  if (comments === null || !comments.editable) return null;
  return (
    <button
      type="button"
      aria-label={t('add_at', { time })}
      title={t('add')}
      onClick={() => comments.setWriting(turn)}
      className="absolute top-1 right-2 grid size-7 place-items-center rounded-md text-ink-3 opacity-0 group-hover/turn:opacity-100 hover:bg-sunken hover:text-ink focus-visible:opacity-100 pointer-coarse:opacity-100"
    >
      <MessageSquarePlus aria-hidden className="size-4" />
    </button>
  );
}

/** What people said about a line, and the form for one more. */
export function TurnComments({ turn, time }: TurnCommentsProps) {
  const t = useTranslations('conversations.comments');
  const comments = useComments();
  if (comments === null) return null;
  const shown = comments.of(turn);
  const writing = comments.writing === turn;
  if (shown.length === 0 && !writing) return null;
  return (
    <div className="col-start-2 mt-1.5 mb-2 grid max-w-[72ch] gap-2.5 rounded-md border border-line bg-canvas p-3">
      {shown.length === 0 ? null : (
        <ul aria-label={t('of_line', { time })} className="grid gap-2.5">
          {shown.map((comment) => (
            <CommentItem key={comment.id} comment={comment} comments={comments} />
          ))}
        </ul>
      )}
      {writing ? (
        <NoteForm
          text=""
          label={t('text')}
          hint={t('told')}
          longest={2_000}
          pending={comments.pending}
          onSave={(text) => void comments.add(turn, text)}
          onCancel={() => comments.setWriting(null)}
        />
      ) : comments.editable ? (
        <button
          type="button"
          onClick={() => comments.setWriting(turn)}
          className="min-h-6 w-fit text-sm text-accent-ink hover:underline"
        >
          {t('answer')}
        </button>
      ) : null}
    </div>
  );
}
