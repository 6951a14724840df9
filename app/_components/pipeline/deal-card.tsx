'use client';
import { useDraggable } from '@dnd-kit/core';
import { GripVertical } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DealView } from '@/lib/contracts/deals';
import { cn } from '../ui/cn';
import { dealHref } from './addresses';
import { DaysInStage } from './days-in-stage';
import { LastCall } from './last-call';
import { usePipelineText } from './use-pipeline-text';

interface DealCardProps {
  deal: DealView;
  company_slug: string;
  /** The menu that moves it; none for who may only read. */
  menu?: ReactNode;
}

/** A deal as the board shows it. */
export function DealCard({ deal, company_slug, menu }: DealCardProps) {
  const t = useTranslations('pipeline');
  const text = usePipelineText();
  const who = [deal.lead.name, deal.lead.company_name].filter(Boolean).join(' · ');
  return (
    <div className="grid gap-1.5">
      <div className="flex items-start gap-1">
        <Link
          href={dealHref(company_slug, deal.id)}
          draggable={false}
          className="min-w-0 grow font-medium hover:text-accent-ink"
        >
          {deal.title}
        </Link>
        {menu}
      </div>
      <p className="truncate text-xs text-ink-3">{who}</p>
      <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <span className="font-semibold tabular-nums">{text.money(deal.value, deal.currency)}</span>
        <span className="text-xs text-ink-3">{deal.owner?.name ?? t('nobody')}</span>
      </p>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-2">
        {deal.kind === 'open' ? (
          <DaysInStage since={deal.stage_since} stuck={deal.stuck} />
        ) : (
          <span>{text.reason(deal.close_reason)}</span>
        )}
        {deal.last_call === null ? null : <LastCall call={deal.last_call} />}
      </p>
    </div>
  );
}

/** The same, to be dragged by pointer or, from its grip, by keyboard. */
export function DraggableCard(props: DealCardProps) {
  const t = useTranslations('pipeline.board');
  const { deal, menu } = props;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: deal.id,
  });
  return (
    <li
      ref={setNodeRef}
      {...listeners}
      className={cn(
        'cursor-grab rounded-md border border-line bg-surface p-3 shadow-xs',
        isDragging && 'opacity-40',
      )}
    >
      <DealCard
        {...props}
        menu={
          <span className="-mt-1.5 -mr-2 flex shrink-0">
            <button
              type="button"
              ref={setActivatorNodeRef}
              {...attributes}
              aria-label={t('grip', { title: deal.title })}
              className="grid size-8 cursor-grab place-items-center rounded-md text-ink-3 hover:bg-sunken max-md:hidden"
            >
              <GripVertical aria-hidden className="size-4" />
            </button>
            {menu}
          </span>
        }
      />
    </li>
  );
}
