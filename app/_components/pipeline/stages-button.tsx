'use client';
import { SlidersHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { Button } from '../ui/button';
import { StagesDialog } from './stages-dialog';

/** Opens the stages and reasons of the company. */
export function StagesButton({ pipeline }: { pipeline: PipelineSettings }) {
  const t = useTranslations('pipeline.settings');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden />
        {t('open')}
      </Button>
      {open ? <StagesDialog pipeline={pipeline} close={() => setOpen(false)} /> : null}
    </>
  );
}
