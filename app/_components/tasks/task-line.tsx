'use client';
import { Pencil, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { TaskView } from '@/lib/contracts/tasks';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';
import { DueDate } from './due-date';

interface TaskLineProps {
  task: TaskView;
  today: string;
  /** Null for a reader who may only look. */
  onTick: ((done: boolean) => void) | null;
  onEdit?: () => void;
  onRemove?: () => void;
  /** Shown where tasks of several people stand. */
  with_owner?: boolean;
  /** Where the task's conversation is shown; not given on that page itself. */
  conversation_href?: string | undefined;
  /** Where the lead is shown that the task is about. */
  lead_href?: string | undefined;
}

/** One task: its box, its words, its day, and where it comes from. */
export function TaskLine(props: TaskLineProps) {
  const { task, today, onTick, onEdit, onRemove, with_owner = false, conversation_href, lead_href } = props;
  const t = useTranslations('tasks');
  const tc = useTranslations('common');
  const done = task.done_at !== null;
  const from = task.conversation;
  return (
    <div className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-start">
      <input
        type="checkbox"
        className="mt-0.5 size-4 rounded accent-accent"
        aria-label={t('tick', { text: task.text })}
        checked={done}
        disabled={onTick === null}
        onChange={(event) => onTick?.(event.target.checked)}
      />
      <div className="min-w-0">
        <p className={cn('text-pretty', done && 'text-ink-3 line-through')}>{task.text}</p>
        <p className="mt-0.5 flex flex-wrap gap-x-2.5 gap-y-0.5 text-xs text-ink-3">
          <DueDate day={task.due_date} today={today} done={done} />
          {with_owner ? <span>{task.owner.name}</span> : null}
          {from !== null && conversation_href !== undefined ? (
            <Link href={conversation_href} className="truncate text-accent-ink hover:underline">
              {from.title ?? t('conversation')}
            </Link>
          ) : null}
          {task.lead !== null && lead_href !== undefined ? (
            <Link href={lead_href} className="truncate text-accent-ink hover:underline">
              {task.lead.name}
            </Link>
          ) : null}
        </p>
      </div>
      {onEdit === undefined || onRemove === undefined ? null : (
        <span className="-my-1 flex">
          <Button size="icon-sm" variant="ghost" aria-label={`${tc('edit')}: ${task.text}`} onClick={onEdit}>
            <Pencil aria-hidden />
          </Button>
          <Button
            size="icon-sm"
            variant="ghost"
            aria-label={`${tc('delete')}: ${task.text}`}
            onClick={onRemove}
          >
            <Trash2 aria-hidden />
          </Button>
        </span>
      )}
    </div>
  );
}
