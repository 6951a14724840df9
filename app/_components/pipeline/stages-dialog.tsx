'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type PipelineSettings, pipelineSettingsSchema } from '@/lib/contracts/pipeline';
import { callApi } from '../api/call-api';
import { useApiForm } from '../api/use-api-form';
import { useProblemText } from '../api/use-problem-text';
import { Button } from '../ui/button';
import { Dialog, DialogClose, DialogContent } from '../ui/dialog';
import { Field } from '../ui/field';
import { Input, Textarea } from '../ui/input';
import { Notice } from '../ui/notice';
import { toast } from '../ui/toast';
import { StageRows } from './stage-rows';
import { usePipelineText } from './use-pipeline-text';

/** A company's stages in their order, its reasons, and when a deal is stuck. */
export function StagesDialog({ pipeline, close }: { pipeline: PipelineSettings; close: () => void }) {
  const t = useTranslations('pipeline.settings');
  const tc = useTranslations('common');
  const router = useRouter();
  const text = usePipelineText(pipeline.stages);
  const problemText = useProblemText({ conflict: t('used') });
  const [stages, setStages] = useState(pipeline.stages);
  const [days, setDays] = useState(String(pipeline.stuck_days));
  const [win, setWin] = useState(pipeline.win_reasons.map(text.reason).join('\n'));
  const [loss, setLoss] = useState(pipeline.loss_reasons.map(text.reason).join('\n'));
  const form = useApiForm(
    pipelineSettingsSchema,
    (value) => callApi('PUT', '/api/v1/pipeline', value),
    () => {
      toast.success(t('saved'));
      close();
      router.refresh();
    },
  );
  /** A reason that was shown in the reader's language goes back as it was stored. */
  const reasonsIn = (lines: string, before: readonly string[]) => [
    ...new Set(
      lines
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((line) => before.find((reason) => text.reason(reason) === line) ?? line),
    ),
  ];
  const save = () =>
    form.submit({
      stages,
      stuck_days: Number(days),
      win_reasons: reasonsIn(win, pipeline.win_reasons),
      loss_reasons: reasonsIn(loss, pipeline.loss_reasons),
    });
  const footer = (
    <>
      <DialogClose asChild>
        <Button>{tc('cancel')}</Button>
      </DialogClose>
      <Button variant="primary" pending={form.pending} onClick={save}>
        {tc('save')}
      </Button>
    </>
  );
  return (
    <Dialog open onOpenChange={(open) => !open && close()}>
      <DialogContent title={t('title')} description={t('intro')} footer={footer} className="sm:max-w-2xl">
        <StageRows stages={stages} change={setStages} />
        <Field label={t('stuck_days')}>
          {(control) => (
            <Input
              {...control}
              type="number"
              min={1}
              max={365}
              value={days}
              onChange={(event) => setDays(event.target.value)}
              className="w-28"
            />
          )}
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('win_reasons')}>
            {(control) => (
              <Textarea {...control} rows={5} value={win} onChange={(event) => setWin(event.target.value)} />
            )}
          </Field>
          <Field label={t('loss_reasons')}>
            {(control) => (
              <Textarea
                {...control}
                rows={5}
                value={loss}
                onChange={(event) => setLoss(event.target.value)}
              />
            )}
          </Field>
        </div>
        {form.wrong.size > 0 && form.problem === null ? <Notice tone="bad">{t('wrong')}</Notice> : null}
        {form.problem === null ? null : <Notice tone="bad">{problemText(form.problem)}</Notice>}
      </DialogContent>
    </Dialog>
  );
}
