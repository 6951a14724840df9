'use client';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import type { ReactNode } from 'react';
import { cn } from '../ui/cn';
import { MARK_KINDS, type MarkKind } from './marks';

interface TranscriptFilterProps {
  /** How many turns carry each kind; a kind without any has no button. */
  counts: Record<MarkKind, number>;
  children: ReactNode;
}

/** Shows the whole transcript, or only turns with one kind of mark; a turn that a link leads to shows in any case. */
export function TranscriptFilter({ counts, children }: TranscriptFilterProps) {
  const t = useTranslations('conversations');
  const [mark, setMark] = useQueryState('mark', parseAsStringLiteral(MARK_KINDS));
  const chip = (kind: MarkKind | null, label: string, count: number | null) => (
    <button
      key={label}
      type="button"
      aria-pressed={mark === kind}
      onClick={() => setMark(kind)}
      className={cn(
        'h-7 rounded-full border px-2.5 text-sm text-ink-2 hover:border-line-strong hover:text-ink',
        'aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink',
      )}
    >
      {label}
      {count === null ? null : <span className="ml-1 text-xs opacity-80">{count}</span>}
    </button>
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend */}
      <div role="group" aria-label={t('transcript.filter')} className="flex flex-wrap gap-1.5 px-4 pb-3">
        {chip(null, t('transcript.all'), null)}
        {MARK_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
          chip(kind, t(`mark.${kind}`), counts[kind]),
        )}
      </div>
      <div data-mark={mark ?? 'all'} className="transcript">
        {children}
      </div>
    </>
  );
}
