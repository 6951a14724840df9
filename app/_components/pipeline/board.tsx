'use client';
import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  rectIntersection,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Board as BoardData } from '@/lib/contracts/board';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { Select } from '../ui/select';
import { BoardColumn } from './board-column';
import { dealOnBoard } from './board-state';
import { CloseDialog } from './close-dialog';
import { DealCard } from './deal-card';
import { useDealMoves } from './use-deal-moves';
import { usePipelineText } from './use-pipeline-text';

interface BoardProps {
  board: BoardData;
  pipeline: PipelineSettings;
  company_slug: string;
  editable: boolean;
}

/** Sideways to the middle of the next stage. */
const toNextStage: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return undefined;
  event.preventDefault();
  const { collisionRect, droppableRects, droppableContainers } = context;
  if (collisionRect === null) return undefined;
  const columns = droppableContainers
    .getEnabled()
    .flatMap(({ id }) => droppableRects.get(id) ?? [])
    .sort((a, b) => a.left - b.left);
  const middle = collisionRect.left + collisionRect.width / 2;
  const here = columns.findIndex(({ left, right }) => middle >= left && middle <= right);
  const wanted = columns[here + step];
  if (wanted === undefined) return undefined;
  return {
    x: wanted.left + (wanted.width - collisionRect.width) / 2,
    y: Math.max(wanted.top + 8, Math.min(currentCoordinates.y, wanted.bottom - collisionRect.height)),
  };
};

/** The deals by stage: dragged by pointer or keyboard, or moved by a menu. On a phone one stage at a time. */
export function Board({ board: given, pipeline, company_slug, editable }: BoardProps) {
  const t = useTranslations('pipeline.board');
  const text = usePipelineText(pipeline.stages);
  const [held, setHeld] = useState<string | null>(null);
  const moves = useDealMoves(given, text.stage);
  const { columns, closed_days } = moves.board;
  const [shown, setShown] = useState(
    () => columns.find(({ count }) => count > 0)?.stage ?? columns[0]?.stage,
  );
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextStage }),
  );
  const titleOf = (id: string | number) => dealOnBoard(moves.board, String(id))?.title ?? '';
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('picked', { title: titleOf(active.id) }),
    onDragOver: ({ active, over }) =>
      over === null
        ? t('over_nothing', { title: titleOf(active.id) })
        : t('over', { title: titleOf(active.id), stage: text.stage(String(over.id)) }),
    onDragEnd: ({ active, over }) =>
      over === null
        ? t('cancelled', { title: titleOf(active.id) })
        : t('dropped', { title: titleOf(active.id), stage: text.stage(String(over.id)) }),
    onDragCancel: ({ active }) => t('cancelled', { title: titleOf(active.id) }),
  };
  const drop = ({ active, over }: DragEndEvent) => {
    setHeld(null);
    const deal = dealOnBoard(moves.board, String(active.id));
    if (deal !== undefined && over !== null) moves.move(deal, String(over.id));
  };
  const in_hand = held === null ? undefined : dealOnBoard(moves.board, held);
  return (
    <DndContext
      id="board"
      sensors={sensors}
      collisionDetection={(args) => {
        const under = pointerWithin(args);
        return under.length > 0 ? under : rectIntersection(args);
      }}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('how') } }}
      onDragStart={({ active }) => setHeld(String(active.id))}
      onDragCancel={() => setHeld(null)}
      onDragEnd={drop}
    >
      <Select
        aria-label={t('choose')}
        value={shown}
        onChange={(event) => setShown(event.target.value)}
        className="mb-3 md:hidden"
      >
        {columns.map(({ stage, count }) => (
          <option key={stage} value={stage}>
            {t('option', { stage: text.stage(stage), count })}
          </option>
        ))}
      </Select>
      <section
        aria-label={t('label')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative flex gap-3 overflow-x-auto pb-3"
      >
        {columns.map((column) => (
          <BoardColumn
            key={column.stage}
            column={column}
            columns={columns}
            shown={column.stage === shown}
            closed_days={closed_days}
            company_slug={company_slug}
            name={text.stage}
            {...(editable && { move: moves.move })}
          />
        ))}
      </section>
      <DragOverlay dropAnimation={null}>
        {in_hand === undefined ? null : (
          <div className="rounded-md border border-accent bg-raised p-3 shadow-pop">
            <DealCard deal={in_hand} company_slug={company_slug} />
          </div>
        )}
      </DragOverlay>
      {moves.waiting === null ? null : (
        <CloseDialog
          waiting={moves.waiting}
          pipeline={pipeline}
          confirm={moves.confirm}
          cancel={moves.cancel}
        />
      )}
    </DndContext>
  );
}
