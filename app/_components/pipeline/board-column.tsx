'use client';
import { useDroppable } from '@dnd-kit/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { BoardColumn as Column } from '@/lib/contracts/board';
import type { DealView } from '@/lib/contracts/deals';
import { Badge } from '../ui/badge';
import { cn } from '../ui/cn';
import { DealCard, DraggableCard } from './deal-card';
import { MoveMenu } from './move-menu';
import { usePipelineText } from './use-pipeline-text';

interface BoardColumnProps {
  column: Column;
  /** All of them: where its deals can go. */
  columns: readonly Column[];
  /** Whether a phone shows it. */
  shown: boolean;
  closed_days: number;
  company_slug: string;
  name: (stage: string) => string;
  /** Absent for who may only read. */
  move?: (deal: DealView, stage: string) => void;
}

const MARK = { open: 'bg-accent', won: 'bg-good', lost: 'bg-bad' } as const;

/** A stage with its count, its value per currency and its deals. */
export function BoardColumn(props: BoardColumnProps) {
  const { column, columns, shown, closed_days, company_slug, name, move } = props;
  const t = useTranslations('pipeline.board');
  const text = usePipelineText();
  const { setNodeRef, isOver } = useDroppable({ id: column.stage, disabled: move === undefined });
  const title = name(column.stage);
  const menu = (deal: DealView) =>
    move === undefined ? null : (
      <MoveMenu
        title={deal.title}
        stages={columns
          .filter(({ stage }) => stage !== column.stage)
          .map(({ stage }) => ({ key: stage, name: name(stage) }))}
        move={(stage) => move(deal, stage)}
      />
    );
  return (
    <section
      ref={setNodeRef}
      aria-label={title}
      className={cn(
        'flex w-full shrink-0 flex-col rounded-lg bg-sunken md:w-72',
        isOver && 'outline-2 outline-accent',
        !shown && 'max-md:hidden',
      )}
    >
      <header className="grid gap-1 px-3 pt-3 pb-2">
        <h2 className="flex items-center gap-2 font-semibold">
          <span aria-hidden className={cn('size-2 rounded-full', MARK[column.kind])} />
          {title}
          <span className="text-sm font-normal text-ink-3">{t('count', { count: column.count })}</span>
        </h2>
        <p className="flex min-h-5 flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
          {column.totals.map(({ currency, value }) => (
            <span key={currency} className="tabular-nums">
              {text.money(value, currency)}
            </span>
          ))}
          {column.stuck > 0 ? <Badge tone="warn">{t('stuck', { count: column.stuck })}</Badge> : null}
          {column.kind === 'open' ? null : (
            <span className="text-xs text-ink-3">{t('closed_hint', { days: closed_days })}</span>
          )}
        </p>
      </header>
      <ul className="grid max-h-[68dvh] min-h-24 content-start gap-2 overflow-y-auto px-2 pb-2 max-md:max-h-none">
        {column.deals.map((deal) =>
          move === undefined ? (
            <li key={deal.id} className="rounded-md border border-line bg-surface p-3">
              <DealCard deal={deal} company_slug={company_slug} />
            </li>
          ) : (
            <DraggableCard key={deal.id} deal={deal} company_slug={company_slug} menu={menu(deal)} />
          ),
        )}
        {column.deals.length === 0 ? (
          <li className="grid place-items-center rounded-md border border-dashed border-line-strong p-4 text-sm text-ink-3">
            {move === undefined ? t('count', { count: 0 }) : t('empty')}
          </li>
        ) : null}
      </ul>
      {column.count > column.deals.length ? (
        <Link
          href={`/${company_slug}/pipeline?${new URLSearchParams({ view: 'list', stage: column.stage })}`}
          className="border-t px-3 py-2 text-sm font-medium text-accent-ink hover:underline"
        >
          {t('more', { count: column.count })}
        </Link>
      ) : null}
    </section>
  );
}
