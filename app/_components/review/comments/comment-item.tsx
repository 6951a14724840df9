'use client';
import { Pencil, Trash2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { CommentView } from '@/lib/contracts/comments';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { NoteForm } from '../note-form';
import type { useComments } from './use-comments';

interface CommentItemProps {
  comment: CommentView;
  comments: NonNullable<ReturnType<typeof useComments>>;
}

/** One comment: who, when, what; its author can change it and take it away. */
export function CommentItem({ comment, comments }: CommentItemProps) {
  const t = useTranslations('conversations.comments');
  const tc = useTranslations('common');
  const format = useFormatter();
  if (comments.writing === comment.id)
    return (
      <li>
        <NoteForm
          text={comment.text}
          label={t('text')}
          longest={2_000}
          pending={comments.pending}
          onSave={(text) => void comments.change(comment, text)}
          onCancel={() => comments.setWriting(null)}
        />
      </li>
    );
  const when = format.dateTime(new Date(comment.created_at), { dateStyle: 'short', timeStyle: 'short' });
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-2.5">
      <Avatar name={comment.author.name} />
      <div className="min-w-0">
        <p className="text-sm">
          <span className="font-medium">{comment.author.name}</span>{' '}
          <span className="text-xs text-ink-3">{comment.edited ? t('edited', { when }) : when}</span>
        </p>
        <p className="whitespace-pre-wrap">{comment.text}</p>
      </div>
      {comment.own && comments.editable ? (
        <span className="-my-1 flex">
          <Button
            size="icon-sm"
            variant="ghost"
            aria-label={tc('edit')}
            onClick={() => comments.setWriting(comment.id)}
          >
            <Pencil aria-hidden />
          </Button>
          <Button
            size="icon-sm"
            variant="ghost"
            aria-label={tc('delete')}
            onClick={() => void comments.remove(comment)}
          >
            <Trash2 aria-hidden />
          </Button>
        </span>
      ) : null}
    </li>
  );
}
