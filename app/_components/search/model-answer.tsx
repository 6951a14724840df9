'use client';
import { Sparkles } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { SearchView } from '@/lib/contracts/search';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { AnswerText } from './answer-text';
import { useWrittenAnswer } from './use-written-answer';

/** A language model's answer, its citations as links to the lines, leads and deals; why there is none where one was asked for. */
export function ModelAnswer({ view, company_slug }: { view: SearchView; company_slug: string }) {
  const t = useTranslations('search');
  const why = useTranslations('common.ai_reason');
  const written = useWrittenAnswer(view);
  const text = view.answer ?? written.text;
  const reason = written.broken ? 'internal' : view.no_answer_reason;
  if (text === '' && !written.writing)
    return reason === null ? null : (
      <Notice title={t('no_answer')}>
        <p>{why(reason)}</p>
        {view.answerable ? (
          <Button size="sm" variant="ghost" onClick={written.again}>
            {t('ask_again')}
          </Button>
        ) : null}
      </Notice>
    );
  return (
    <section
      aria-label={t('answer')}
      aria-busy={written.writing}
      className="rounded-md border border-line bg-sunken px-4 py-3"
    >
      <AnswerText text={text} view={view} company_slug={company_slug} />
      <p role="status" className="mt-2 flex items-center gap-1.5 text-xs text-ink-2">
        <Sparkles aria-hidden className="size-3.5" />
        {written.writing ? t('writing') : t('made_by', { model: view.made_by })}
      </p>
    </section>
  );
}
