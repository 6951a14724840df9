'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { Notice } from '@/app/_components/ui/notice';
import {
  dlqResultSchema,
  type ReplayEvents,
  type ReplayPreview,
  replayPreviewSchema,
} from '@/lib/contracts/events';

/** How often a running replay is looked at, ms. */
const LOOK_MS = 1_500;

/** Says what a replay would take, starts it when told to, and follows it until nothing of the period waits. */
export function ReplayRun({ period, preview }: { period: ReplayEvents; preview: ReplayPreview }) {
  const t = useTranslations('hub.events.replay');
  const text = useProblemText({ unprocessable: t('too_many', { most: preview.most }) });
  const format = useFormatter();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [started, setStarted] = useState<number | null>(null);
  const [waiting, setWaiting] = useState(0);
  const running = started !== null && waiting > 0;
  useEffect(() => {
    if (!running) return;
    const look = async () => {
      const answer = await callApi('GET', `/api/events/replay?${new URLSearchParams({ ...period })}`);
      if (answer.ok) setWaiting(replayPreviewSchema.parse(answer.data).waiting);
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [running, period]);
  const start = async () => {
    setPending(true);
    const answer = await callApi('POST', '/api/events/replay', period);
    setPending(false);
    setProblem(answer.ok ? null : text(answer.problem));
    if (!answer.ok) return;
    const { changed } = dlqResultSchema.parse(answer.data);
    setStarted(changed);
    setWaiting(changed);
  };
  const { events, most } = preview;
  if (events === 0 && started === null) return <Notice>{t('nothing')}</Notice>;
  if (events > most) return <Notice tone="warn">{t('too_many', { most })}</Notice>;
  const done = Math.max(0, (started ?? 0) - waiting);
  return (
    <div className="grid gap-3" aria-live="polite">
      {problem === null ? null : <Notice tone="bad">{problem}</Notice>}
      {started === null ? (
        <div className="flex flex-wrap items-center justify-between gap-3 rounded-md border border-line bg-sunken px-3 py-2.5">
          <p>{t('found', { count: events })}</p>
          <Button variant="primary" pending={pending} onClick={start}>
            {t('start', { count: events })}
          </Button>
        </div>
      ) : running ? (
        <div className="grid gap-1 text-sm">
          {t('progress', { done: format.number(done), count: format.number(started) })}
          <progress
            aria-label={t('title')}
            className="h-1.5 w-full accent-accent"
            value={done}
            max={Math.max(started, 1)}
          />
        </div>
      ) : (
        <Notice tone="good">{t('done', { count: started })}</Notice>
      )}
    </div>
  );
}
