'use client';
import { ListPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/contracts/languages';
import { clockTime } from '../../format/clock-time';
import { DueDate } from '../../tasks/due-date';
import { Button } from '../../ui/button';
import type { Suggestion } from './actions-card';

interface SuggestedActionProps {
  action: Suggestion;
  lang: Language | undefined;
  today: string;
  pending: boolean;
  /** Makes it a task; null for a reader who may only look. */
  onTake: (() => void) | null;
}

/** Something to do that the analysis suggests: who, by when, which line says so. */
export function SuggestedAction({ action, lang, today, pending, onTake }: SuggestedActionProps) {
  const t = useTranslations('conversations.analysis');
  const { title, owner, due_date, evidence } = action;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-3 gap-y-2 rounded-md border border-dashed border-line-strong px-3 py-2.5">
      <div className="min-w-0 basis-56 grow">
        <p lang={lang} className="text-pretty">
          {title}
        </p>
        <p className="mt-0.5 flex flex-wrap gap-x-2.5 text-xs text-ink-3">
          <span>{t(`owner.${owner}`)}</span>
          <DueDate day={due_date} today={today} />
          {evidence === null ? null : (
            <a href={`#${evidence.turn}`} className="text-accent-ink hover:underline">
              {t('said_at', { time: clockTime(evidence.t) })}
            </a>
          )}
        </p>
      </div>
      {onTake === null ? null : (
        <Button size="sm" pending={pending} onClick={onTake} aria-label={t('take_one', { title })}>
          <ListPlus aria-hidden />
          {t('take')}
        </Button>
      )}
    </li>
  );
}
