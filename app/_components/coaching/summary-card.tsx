'use client';
import { RotateCw, Sparkles } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { CoachingSummaryState } from '@/lib/contracts/coaching-summary';
import { Button } from '../ui/button';
import { Card, CardBody, CardHeader } from '../ui/card';
import { Notice } from '../ui/notice';
import { SummaryFacts } from './summary-facts';
import { SummaryPoints } from './summary-points';
import { useSummaryWriting } from './use-summary-writing';

interface SummaryCardProps {
  state: CoachingSummaryState;
  company_slug: string;
}

/** What a person's latest calls say about how they sell, who says so, and the way to have it written again. */
export function SummaryCard({ state, company_slug }: SummaryCardProps) {
  const t = useTranslations('coaching');
  const { person, summary, conversations } = state;
  const { text, writing, failed, write } = useSummaryWriting(person.id);
  return (
    <Card aria-labelledby="coaching-summary-title" aria-busy={writing}>
      <CardHeader
        id="coaching-summary-title"
        title={t('title')}
        description={t('hint')}
        action={
          conversations === 0 ? null : (
            <Button
              size="sm"
              variant={summary === null ? 'primary' : 'secondary'}
              pending={writing}
              onClick={() => void write()}
            >
              {summary === null ? <Sparkles aria-hidden /> : <RotateCw aria-hidden />}
              {t(summary === null ? 'write' : 'again')}
            </Button>
          )
        }
      />
      <CardBody className="grid gap-3">
        {failed ? <Notice tone="bad">{t('failed')}</Notice> : null}
        {writing ? (
          <>
            {text === '' ? null : <p className="max-w-[76ch] text-lg text-pretty">{text}</p>}
            <p role="status" className="flex items-center gap-1.5 text-sm text-ink-2">
              <Sparkles aria-hidden className="size-4 animate-pulse" />
              {t('writing', { count: conversations })}
            </p>
          </>
        ) : (
          <Written state={state} />
        )}
      </CardBody>
      {writing || summary === null ? null : <SummaryPoints summary={summary} company_slug={company_slug} />}
    </Card>
  );
}

function Written({ state: { summary, conversations, newer } }: { state: CoachingSummaryState }) {
  const t = useTranslations('coaching');
  const why = useTranslations('common.ai_reason');
  if (summary === null)
    return (
      <p className="max-w-[72ch] text-ink-2">
        {conversations === 0 ? t('no_calls') : t('empty', { count: conversations })}
      </p>
    );
  const { made_by, reason, lang } = summary;
  return (
    <>
      {reason === null || reason === 'no_provider' ? null : (
        <Notice title={t(made_by === 'rules' ? 'rules_instead' : 'kept_instead')}>{why(reason)}</Notice>
      )}
      {summary.summary === '' ? null : (
        <p lang={lang} className="max-w-[76ch] text-lg text-pretty">
          {summary.summary}
        </p>
      )}
      <SummaryFacts summary={summary} newer={newer} />
    </>
  );
}
