import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ConversationSummary } from '@/lib/contracts/conversations';
import { callHref } from '../coaching/calls-href';
import { spokenTime } from '../format/clock-time';
import { NextStepBadge } from './next-step-badge';
import { SplitBar } from './split-bar';
import { StatusBadge } from './status-badge';

interface ConversationLinesProps {
  conversations: readonly ConversationSummary[];
  company_slug: string;
  /** Names the rep on each line. */
  with_rep?: boolean;
}

/** Conversations as cards under each other: the list on a phone, and short lists anywhere. */
export function ConversationLines({ conversations, company_slug, with_rep }: ConversationLinesProps) {
  const t = useTranslations('common');
  const format = useFormatter();
  return (
    <ul className="divide-y divide-line">
      {conversations.map(
        ({ id, title, lead, user, conversation_date, duration_seconds, metrics, status }) => (
          <li key={id} className="relative grid gap-2 px-4 py-3 hover:bg-sunken/60">
            <div className="flex items-start justify-between gap-3">
              <Link
                href={callHref(company_slug, id)}
                className="min-w-0 font-medium after:absolute after:inset-0 hover:text-accent-ink"
              >
                {title ?? lead?.name ?? user.name}
              </Link>
              <span className="shrink-0 text-sm text-ink-3">
                {format.dateTime(new Date(conversation_date), { day: 'numeric', month: 'short' })}
              </span>
            </div>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-ink-2">
              {with_rep ? <span>{user.name}</span> : null}
              {duration_seconds === null ? null : <span>{spokenTime(duration_seconds * 1000)}</span>}
              <StatusBadge status={status} />
              {metrics === null ? null : (
                <>
                  {metrics.talk_ratio === null ? null : (
                    <span className="flex items-center gap-2">
                      <SplitBar rep={metrics.talk_ratio} className="w-16" />
                      <span className="text-rep-ink">
                        {format.number(metrics.talk_ratio, { style: 'percent', maximumFractionDigits: 0 })}
                      </span>
                    </span>
                  )}
                  {metrics.methodology === '' ? null : (
                    <>
                      <span>{`${metrics.methodology} ${format.number(metrics.methodology_score, { maximumFractionDigits: 0 })}`}</span>
                      <NextStepBadge grade={metrics.next_step} />
                    </>
                  )}
                  {metrics.talk_ratio === null ? (
                    <span className="text-ink-3 italic">{t('not_measured')}</span>
                  ) : null}
                </>
              )}
            </div>
          </li>
        ),
      )}
    </ul>
  );
}
