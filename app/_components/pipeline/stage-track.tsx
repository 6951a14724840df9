'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Board } from '@/lib/contracts/board';
import type { DealView } from '@/lib/contracts/deals';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { cn } from '../ui/cn';
import { CloseDialog } from './close-dialog';
import { useDealMoves } from './use-deal-moves';
import { usePipelineText } from './use-pipeline-text';

interface StageTrackProps {
  deal: DealView;
  pipeline: PipelineSettings;
  editable: boolean;
}

const TONE = {
  open: 'bg-accent text-on-accent',
  won: 'bg-good-soft text-good-ink outline-1 outline-good',
  lost: 'bg-bad-soft text-bad-ink outline-1 outline-bad',
} as const;

/** The way of a deal through the stages; a press moves it. */
export function StageTrack({ deal, pipeline, editable }: StageTrackProps) {
  const t = useTranslations('pipeline');
  const text = usePipelineText(pipeline.stages);
  const stages = useMemo(() => stagesWith(pipeline, deal), [pipeline, deal]);
  // The same object as long as the deal is the same: the moves start anew with another board.
  const board = useMemo(() => boardOf(stages, deal), [stages, deal]);
  const moves = useDealMoves(board, text.stage);
  const now = moves.board.columns.find(({ deals }) => deals.length > 0)?.stage;
  return (
    <>
      <ol aria-label={t('deal.progress')} className="mb-4 flex gap-1 overflow-x-auto py-1">
        {stages.map(({ key, kind }) => {
          const current = key === now;
          return (
            <li key={key} className="grow">
              <button
                type="button"
                disabled={!editable || current}
                aria-current={current ? 'step' : undefined}
                onClick={() => moves.move(deal, key)}
                className={cn(
                  'h-9 w-full rounded-md px-3 text-sm font-medium whitespace-nowrap',
                  current
                    ? TONE[kind]
                    : 'bg-sunken text-ink-2 enabled:hover:bg-accent-soft enabled:hover:text-accent-ink',
                )}
              >
                {text.stage(key)}
              </button>
            </li>
          );
        })}
      </ol>
      {moves.waiting === null ? null : (
        <CloseDialog
          waiting={moves.waiting}
          pipeline={pipeline}
          confirm={moves.confirm}
          cancel={moves.cancel}
        />
      )}
    </>
  );
}

type StepStage = Pick<PipelineSettings['stages'][number], 'key' | 'name' | 'kind'>;

/** The stages of the company; before them the deal's own when only a CRM knows it. */
function stagesWith({ stages }: PipelineSettings, { stage, kind }: DealView): StepStage[] {
  const listed = stages.some(({ key }) => key === stage);
  return listed ? stages : [{ key: stage, name: stage, kind }, ...stages];
}

/** A board of this one deal. */
function boardOf(stages: readonly StepStage[], deal: DealView): Board {
  const columns = stages.map(({ key, name, kind }) => ({
    stage: key,
    name,
    kind,
    count: key === deal.stage ? 1 : 0,
    stuck: 0,
    totals: [],
    deals: key === deal.stage ? [deal] : [],
  }));
  return { columns, closed_days: 0 };
}
