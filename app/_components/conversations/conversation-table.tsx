import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ConversationSummary, ListConversations } from '@/lib/contracts/conversations';
import { callHref } from '../coaching/calls-href';
import { clockTime, spokenTime } from '../format/clock-time';
import { Table, Td, Th, Tr } from '../ui/table';
import { NextStepBadge } from './next-step-badge';
import { SortHeader } from './sort-header';
import { SplitBar } from './split-bar';
import { StatusBadge } from './status-badge';

interface ConversationTableProps {
  conversations: readonly ConversationSummary[];
  query: ListConversations;
  company_slug: string;
  with_rep: boolean;
}

/** Conversations in columns that compare and sort. */
export function ConversationTable({ conversations, query, company_slug, with_rep }: ConversationTableProps) {
  const t = useTranslations('conversations');
  const tc = useTranslations('common');
  const head = { query, path: `/${company_slug}/conversations` };
  return (
    <Table caption={t('title')}>
      <thead>
        <tr>
          <Th>{t('columns.title')}</Th>
          {with_rep ? <Th>{t('columns.rep')}</Th> : null}
          <SortHeader {...head} sort="date" label={t('columns.date')} />
          <SortHeader {...head} sort="duration" label={t('columns.duration')} numeric />
          <SortHeader {...head} sort="talk_ratio" label={tc('figures.talk_ratio')} />
          <SortHeader {...head} sort="questions_open" label={tc('figure_short.questions_open')} numeric />
          <Th numeric>{tc('figure_short.longest_monologue_ms')}</Th>
          <SortHeader {...head} sort="methodology_score" label={tc('figures.methodology_score')} numeric />
          <Th>{t('columns.next_step')}</Th>
        </tr>
      </thead>
      <tbody>
        {conversations.map((conversation) => (
          <Row
            key={conversation.id}
            conversation={conversation}
            href={callHref(company_slug, conversation.id)}
            with_rep={with_rep}
          />
        ))}
      </tbody>
    </Table>
  );
}

function Row({
  conversation,
  href,
  with_rep,
}: {
  conversation: ConversationSummary;
  href: string;
  with_rep: boolean;
}) {
  const tc = useTranslations('common');
  const format = useFormatter();
  const { title, lead, user, conversation_date, duration_seconds, metrics, status } = conversation;
  const unknown = (
    <span title={tc('not_measured')} className="text-ink-3">
      <span aria-hidden>–</span>
      <span className="sr-only">{tc('not_measured')}</span>
    </span>
  );
  const analysed = metrics !== null && metrics.methodology !== '';
  return (
    <Tr className="relative">
      <Td className="max-w-72 min-w-44">
        <span className="flex items-center gap-2">
          <Link href={href} className="truncate font-medium after:absolute after:inset-0">
            {title ?? lead?.name ?? user.name}
          </Link>
          <StatusBadge status={status} />
        </span>
        {lead === null ? null : (
          <span className="block truncate text-xs text-ink-3">
            {[lead.name, lead.company_name].filter(Boolean).join(' · ')}
          </span>
        )}
      </Td>
      {with_rep ? <Td className="whitespace-nowrap text-ink-2">{user.name}</Td> : null}
      <Td className="whitespace-nowrap text-ink-2">
        {format.dateTime(new Date(conversation_date), {
          day: '2-digit',
          month: 'short',
          hour: '2-digit',
          minute: '2-digit',
        })}
      </Td>
      <Td numeric className="whitespace-nowrap text-ink-2">
        {duration_seconds === null ? unknown : spokenTime(duration_seconds * 1000)}
      </Td>
      <Td className="min-w-28">
        {metrics?.talk_ratio == null ? (
          unknown
        ) : (
          <span className="flex items-center gap-2.5">
            <SplitBar rep={metrics.talk_ratio} className="w-14" />
            {format.number(metrics.talk_ratio, { style: 'percent', maximumFractionDigits: 0 })}
          </span>
        )}
      </Td>
      <Td numeric>{metrics === null ? unknown : format.number(metrics.questions_open)}</Td>
      <Td numeric>
        {metrics === null || metrics.speech_ms === 0 ? unknown : clockTime(metrics.longest_monologue_ms)}
      </Td>
      <Td numeric className="whitespace-nowrap">
        {analysed ? (
          <>
            <span className="mr-2 text-xs text-ink-3">{metrics.methodology}</span>
            {format.number(metrics.methodology_score, { maximumFractionDigits: 0 })}
          </>
        ) : (
          unknown
        )}
      </Td>
      <Td>{analysed ? <NextStepBadge grade={metrics.next_step} /> : unknown}</Td>
    </Tr>
  );
}
