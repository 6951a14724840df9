'use client';
import { useTranslations } from 'next-intl';
import type { Turn } from '@/lib/contracts/turn';
import { clockTime } from '../../format/clock-time';
import { Card, CardHeader } from '../../ui/card';
import { useComments } from './use-comments';

interface CommentsCardProps {
  /** The lines of the call, in their order. */
  turns: readonly Pick<Turn, 'id' | 'start_ms'>[];
}

/** All comments of the call, each with the way to its line; nothing while there are none. */
export function CommentsCard({ turns }: CommentsCardProps) {
  const t = useTranslations('conversations.comments');
  const comments = useComments();
  const all = turns.flatMap(({ id, start_ms }) =>
    (comments?.of(id) ?? []).map((comment) => ({ comment, start_ms })),
  );
  if (all.length === 0) return null;
  return (
    <Card aria-labelledby="comments-title">
      <CardHeader id="comments-title" title={t('title')} />
      <ul className="divide-y divide-line border-t">
        {all.map(({ comment, start_ms }) => (
          <li key={comment.id}>
            <a href={`#${comment.turn}`} className="group block px-4 py-2.5">
              <span className="flex justify-between gap-2 text-xs text-ink-3">
                {comment.author.name}
                <span>{clockTime(start_ms)}</span>
              </span>
              <span className="line-clamp-2 text-ink-2 group-hover:text-ink group-hover:underline">
                {comment.text}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
