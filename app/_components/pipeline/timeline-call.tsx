import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ConversationSummary } from '@/lib/contracts/conversations';
import { callHref } from '../coaching/calls-href';
import { NextStepBadge } from '../conversations/next-step-badge';
import { SplitBar } from '../conversations/split-bar';
import { StatusBadge } from '../conversations/status-badge';
import { spokenTime } from '../format/clock-time';

/** A call in a timeline, with the figures that tell how it went. */
export function TimelineCall({
  conversation,
  company_slug,
}: {
  conversation: ConversationSummary;
  company_slug: string;
}) {
  const tc = useTranslations('common');
  const format = useFormatter();
  const { id, title, user, channel, duration_seconds, metrics, status } = conversation;
  const analysed = metrics !== null && metrics.methodology !== '';
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <Link href={callHref(company_slug, id)} className="font-medium hover:text-accent-ink">
          {title ?? tc(`channel.${channel}`)}
        </Link>
        <StatusBadge status={status} />
      </p>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
        <span>{user.name}</span>
        {duration_seconds === null ? null : <span>{spokenTime(duration_seconds * 1000)}</span>}
        {metrics?.talk_ratio == null ? null : (
          <span className="flex items-center gap-2">
            <SplitBar rep={metrics.talk_ratio} className="w-16" />
            {format.number(metrics.talk_ratio, { style: 'percent', maximumFractionDigits: 0 })}
          </span>
        )}
        {analysed ? (
          <>
            <span>{`${metrics.methodology} ${format.number(metrics.methodology_score, { maximumFractionDigits: 0 })}`}</span>
            <NextStepBadge grade={metrics.next_step} />
          </>
        ) : null}
      </p>
    </>
  );
}
