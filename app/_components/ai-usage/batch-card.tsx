'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { type Batch, startBatchSchema } from '@/lib/contracts/ai';
import { ActionButton } from '../api/action-button';
import { callApi } from '../api/call-api';
import { formValues } from '../api/form-values';
import { SubmitButton } from '../api/submit-button';
import { useApiForm } from '../api/use-api-form';
import { useProblemText } from '../api/use-problem-text';
import { Badge, type BadgeTone } from '../ui/badge';
import { Card, CardBody, CardHeader } from '../ui/card';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Notice } from '../ui/notice';
import { DayRange } from './day-range';

const TONES: Record<Batch['state'], BadgeTone> = {
  running: 'accent',
  done: 'good',
  cancelled: 'neutral',
  stopped: 'warn',
};
const EVERY_MS = 2_000;

interface BatchCardProps {
  batches: readonly Batch[];
  /** The period that the form begins with: "2026-11-01" to "2026-11-22". */
  from: string;
  to: string;
  editable: boolean;
}

/** Has the conversations of a period analysed again, and shows how far that is. */
export function BatchCard({ batches, from, to, editable }: BatchCardProps) {
  const t = useTranslations('ai_usage.batches');
  const text = useProblemText({ conflict: t('conflict') });
  const router = useRouter();
  const running = batches.some(({ state }) => state === 'running');
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [running, router]);
  const form = useApiForm(
    startBatchSchema,
    (input) => callApi('POST', '/api/v1/ai/batches', input),
    () => router.refresh(),
  );
  return (
    <Card aria-labelledby="batches-title">
      <CardHeader id="batches-title" title={t('title')} description={t('hint')} />
      <CardBody className="grid gap-4">
        {editable ? (
          <form
            noValidate
            method="post"
            className="flex flex-wrap items-end gap-3"
            onSubmit={(event) => void form.submit(formValues(event))}
          >
            <Field label={t('from')} error={form.wrong.has('from') ? t('day_wrong') : undefined}>
              {(control) => <Input {...control} type="date" name="from" defaultValue={from} />}
            </Field>
            <Field label={t('to')} error={form.wrong.has('to') ? t('day_wrong') : undefined}>
              {(control) => <Input {...control} type="date" name="to" defaultValue={to} />}
            </Field>
            <SubmitButton pending={form.pending} disabled={running}>
              {t('start')}
            </SubmitButton>
          </form>
        ) : null}
        {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
        {batches.length === 0 ? (
          <p className="text-ink-3">{t('none')}</p>
        ) : (
          <ul className="grid gap-3">
            {batches.map((batch) => (
              <BatchRow key={batch.id} batch={batch} editable={editable} />
            ))}
          </ul>
        )}
      </CardBody>
    </Card>
  );
}

function BatchRow({ batch, editable }: { batch: Batch; editable: boolean }) {
  const t = useTranslations('ai_usage.batches');
  const { id, from, to, state, total, done, failed, progress } = batch;
  return (
    <li className="grid gap-1.5">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <DayRange from={from} to={to} />
        <span className="flex items-center gap-2 text-sm text-ink-2">
          {t('count', { done, total, failed })}
          <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>
          {editable && state === 'running' ? (
            <ActionButton
              size="sm"
              variant="ghost"
              method="DELETE"
              path={`/api/v1/ai/batches/${id}`}
              done={t('cancelled')}
            >
              {t('cancel')}
            </ActionButton>
          ) : null}
        </span>
      </p>
      {state === 'running' ? (
        <div
          role="progressbar"
          aria-label={t('progress')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={progress}
          className="h-1.5 overflow-hidden rounded-full bg-line"
        >
          <div
            className="h-full rounded-full bg-accent transition-[width]"
            style={{ width: `${progress}%` }}
          />
        </div>
      ) : null}
    </li>
  );
}
