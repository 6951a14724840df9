'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { Button } from '../ui/button';
import { Dialog, DialogClose, DialogContent } from '../ui/dialog';
import { Field } from '../ui/field';
import { Select } from '../ui/select';
import type { WaitingMove } from './use-deal-moves';
import { usePipelineText } from './use-pipeline-text';

interface CloseDialogProps {
  waiting: WaitingMove;
  pipeline: PipelineSettings;
  confirm: (reason: string | null) => void;
  cancel: () => void;
}

/** Asks why a deal ended before it is moved to a closed stage. */
export function CloseDialog({ waiting, pipeline, confirm, cancel }: CloseDialogProps) {
  const t = useTranslations('pipeline.close');
  const tc = useTranslations('common');
  const text = usePipelineText(pipeline.stages);
  const [reason, setReason] = useState('');
  const reasons = waiting.kind === 'won' ? pipeline.win_reasons : pipeline.loss_reasons;
  const footer = (
    <>
      <DialogClose asChild>
        <Button>{tc('cancel')}</Button>
      </DialogClose>
      <Button variant="primary" onClick={() => confirm(reason === '' ? null : reason)}>
        {t('confirm')}
      </Button>
    </>
  );
  return (
    <Dialog open onOpenChange={(open) => !open && cancel()}>
      <DialogContent
        title={t(waiting.kind)}
        description={t('intro', { title: waiting.deal.title, stage: text.stage(waiting.stage) })}
        footer={footer}
      >
        <Field label={t('reason')}>
          {(control) => (
            <Select {...control} value={reason} onChange={(event) => setReason(event.target.value)}>
              <option value="">{text.reason(null)}</option>
              {reasons.map((one) => (
                <option key={one} value={one}>
                  {text.reason(one)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </DialogContent>
    </Dialog>
  );
}
