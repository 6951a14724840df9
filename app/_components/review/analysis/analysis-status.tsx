'use client';
import { RotateCw } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { type Run, useAnalysisRun } from './use-analysis-run';

interface AnalysisStatusProps extends Run {
  conversation_id: string;
  /** "rules", or provider and model; null while there is no analysis. */
  made_by: string | null;
  dropped_quotes: number;
  editable: boolean;
}

/** Who made the analysis and when, how far a running one is, why one failed; and the way to have it made again. */
export function AnalysisStatus(props: AnalysisStatusProps) {
  const { conversation_id, made_by, dropped_quotes, editable, ...initial } = props;
  const t = useTranslations('conversations.analysis');
  const why = useTranslations('common.ai_reason');
  const format = useFormatter();
  const { run, under_way, pending, again } = useAnalysisRun(conversation_id, initial);
  const rules = made_by === 'rules';
  const facts = [
    made_by === null ? null : rules ? t('by_rules') : t('by_model', { model: made_by }),
    run.finished_at === null
      ? null
      : format.dateTime(new Date(run.finished_at), { dateStyle: 'short', timeStyle: 'short' }),
    dropped_quotes > 0 ? t('dropped', { count: dropped_quotes }) : null,
  ];
  return (
    <>
      {run.state === 'failed' ? (
        <Notice tone="bad" title={t('failed')}>
          {why(run.reason ?? 'internal')}
        </Notice>
      ) : null}
      {run.state === 'ready' && run.reason !== null && run.reason !== 'no_provider' ? (
        <Notice title={t(rules ? 'rules_instead' : 'kept_instead')}>{why(run.reason)}</Notice>
      ) : null}
      {run.state === 'none' ? <p className="text-ink-2">{t('none')}</p> : null}
      {under_way ? <Progress percent={run.progress} waiting={run.state === 'waiting'} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-xs text-ink-3">{facts.filter(Boolean).join(' · ')}</p>
        {editable && !under_way ? (
          <Button size="sm" variant="ghost" pending={pending} onClick={() => void again()}>
            <RotateCw aria-hidden />
            {made_by === null ? t('analyse') : t('again')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Progress({ percent, waiting }: { percent: number; waiting: boolean }) {
  const t = useTranslations('conversations.analysis');
  const label = waiting ? t('waiting') : t('running', { percent });
  return (
    <div className="grid gap-1.5">
      <p role="status" className="text-sm text-ink-2">
        {label}
      </p>
      <div
        role="progressbar"
        aria-label={t('progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div
          className="h-full rounded-full bg-accent transition-[width]"
          style={{ width: `${Math.max(4, percent)}%` }}
        />
      </div>
    </div>
  );
}
