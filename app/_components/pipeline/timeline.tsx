import { ArrowRightLeft, CircleCheck, History, NotebookPen, Phone, Plug, Video } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import type { TimelineItem } from '@/lib/contracts/timeline';
import { Badge } from '../ui/badge';
import { EmptyState } from '../ui/empty-state';
import { DeleteNote } from './delete-note';
import { TimelineCall } from './timeline-call';
import { usePipelineText } from './use-pipeline-text';

interface TimelineProps {
  items: readonly TimelineItem[];
  pipeline: PipelineSettings;
  company_slug: string;
  lead_id: string;
  /** Whose notes the reader may delete: their own ("me"), or anybody's. */
  deletes: { user_id: string; any: boolean } | null;
}

/** What happened, newest first: calls with their figures, notes, stages, tasks and what the CRM tells. */
export function Timeline({ items, pipeline, company_slug, lead_id, deletes }: TimelineProps) {
  const t = useTranslations('pipeline.timeline');
  const format = useFormatter();
  if (items.length === 0)
    return (
      <EmptyState icon={History} title={t('title')}>
        {t('empty')}
      </EmptyState>
    );
  return (
    <ol className="px-4 pb-4">
      {items.map((item) => (
        <li key={keyOf(item)} className="relative flex gap-3 pb-5 last:pb-0">
          <span
            aria-hidden
            className="mt-0.5 grid size-7 shrink-0 place-items-center rounded-full bg-sunken text-ink-3 [&_svg]:size-3.5"
          >
            {iconOf(item)}
          </span>
          <div className="min-w-0 grow">
            <Entry item={item} pipeline={pipeline} company_slug={company_slug} />
            <p className="mt-0.5 text-xs text-ink-3">
              <time dateTime={item.at}>
                {format.dateTime(new Date(item.at), { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
              {item.kind === 'stage' ? (
                <> · {item.by === null ? t('by_product') : t('by', { name: item.by.name })}</>
              ) : null}
            </p>
          </div>
          {item.kind === 'note' && deletes !== null && (deletes.any || item.by?.id === deletes.user_id) ? (
            <DeleteNote lead_id={lead_id} note_id={item.id} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

type EntryProps = Pick<TimelineProps, 'pipeline' | 'company_slug'> & { item: TimelineItem };

function Entry({ item, pipeline, company_slug }: EntryProps) {
  const t = useTranslations('pipeline.timeline');
  const text = usePipelineText(pipeline.stages);
  switch (item.kind) {
    case 'call':
      return <TimelineCall conversation={item.conversation} company_slug={company_slug} />;
    case 'stage':
      return (
        <p>
          {item.from === null
            ? t('created_in', { deal: item.deal.title, to: text.stage(item.to) })
            : t('moved', { deal: item.deal.title, from: text.stage(item.from), to: text.stage(item.to) })}
        </p>
      );
    case 'note':
      return (
        <>
          <p className="text-sm text-ink-2">
            {item.by === null ? t('note_of_crm') : t('note_by', { name: item.by.name })}
            {item.deal === null ? null : ` · ${item.deal.title}`}
          </p>
          <p className="max-w-[72ch] whitespace-pre-wrap">{item.text}</p>
        </>
      );
    case 'task':
      return (
        <>
          <p className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
            {t('task', { name: item.by.name })}
            {item.due_date === null ? null : ` · ${t('task_due', { date: text.day(item.due_date) })}`}
            {item.done ? <Badge tone="good">{t('task_done')}</Badge> : null}
          </p>
          <p className="max-w-[72ch]">{item.text}</p>
        </>
      );
    case 'activity':
      return (
        <>
          <p className="text-sm text-ink-2">
            {t('activity', { kind: t(`activity_kind.${activityKind(item.activity)}`) })}
            {item.by === null ? null : ` · ${item.by.name}`}
            {item.status === null ? null : ` · ${item.status === 'missed' ? t('missed') : item.status}`}
          </p>
          <p className="max-w-[72ch]">{item.subject}</p>
        </>
      );
  }
}

function activityKind(kind: string): 'call' | 'task' | 'meeting' | 'other' {
  return (['call', 'task', 'meeting'] as const).find((one) => one === kind) ?? 'other';
}

function keyOf(item: TimelineItem): string {
  return `${item.kind}-${item.kind === 'call' ? item.conversation.id : item.id}`;
}

function iconOf(item: TimelineItem): ReactNode {
  switch (item.kind) {
    case 'call':
      return item.conversation.channel === 'VIDEO' ? <Video /> : <Phone />;
    case 'stage':
      return <ArrowRightLeft />;
    case 'note':
      return <NotebookPen />;
    case 'task':
      return <CircleCheck />;
    case 'activity':
      return <Plug />;
  }
}
