'use client';
import { CalendarDays } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { cn } from '../ui/cn';

interface DueDateProps {
  /** "2026-11-22", a day of the company's calendar; null: no day. */
  day: string | null;
  /** The company's today. */
  today: string;
  done?: boolean;
}

/** When a task is due, by name when it is near, with a word when it is late. */
export function DueDate({ day, today, done = false }: DueDateProps) {
  const t = useTranslations('tasks');
  const format = useFormatter();
  if (day === null) return null;
  const late = !done && day < today;
  const shown =
    day === today
      ? t('today')
      : format.dateTime(new Date(`${day}T12:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <span
      className={cn('inline-flex items-center gap-1 whitespace-nowrap', late && 'font-medium text-bad-ink')}
    >
      <CalendarDays aria-hidden className="size-3.5" />
      <time dateTime={day}>{late ? t('late', { day: shown }) : shown}</time>
    </span>
  );
}
