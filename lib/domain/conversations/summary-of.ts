import type { ConversationMetrics, ConversationSummary } from '@/lib/contracts/conversations';
import { conversationMetricsSchema } from '@/lib/contracts/conversations';
import type { Prisma } from '@/lib/db/generated/client';
import { IDLE_MINUTES } from '../coach-sessions/idle-minutes';

/** What a summary needs of a conversation row. */
export const SUMMARY_SELECT = {
  id: true,
  channel: true,
  title: true,
  conversation_date: true,
  duration_seconds: true,
  processed_at: true,
  consent: true,
  user: { select: { id: true, name: true } },
  lead: { select: { id: true, name: true, company_name: true } },
  playbook: { select: { id: true, name: true } },
  metrics: true,
  meeting: { select: { session: { select: { status: true, final_sequence: true, updated_at: true } } } },
} as const satisfies Prisma.ConversationSelect;

export type SummaryRow = Prisma.ConversationGetPayload<{ select: typeof SUMMARY_SELECT }>;

/** A row as lists and pages show it. Live: its session still gets increments. Processing: it waits to be merged. */
export function summaryOf(row: SummaryRow, now: Date): ConversationSummary {
  const { id, channel, title, duration_seconds, user, lead, playbook, consent } = row;
  return {
    id,
    channel,
    title,
    conversation_date: row.conversation_date.toISOString(),
    duration_seconds,
    user,
    lead,
    playbook,
    status: statusOf(row, now),
    consent,
    metrics: row.metrics === null ? null : metricsOf(row.metrics),
  };
}

function statusOf(row: SummaryRow, now: Date): ConversationSummary['status'] {
  const session = row.meeting?.session;
  const running = session?.status === 'OPEN' && session.final_sequence === null;
  if (running && now.getTime() - session.updated_at.getTime() < IDLE_MINUTES * 60_000) return 'live';
  return row.processed_at === null ? 'processing' : 'ready';
}

function metricsOf(row: NonNullable<SummaryRow['metrics']>): ConversationMetrics {
  return conversationMetricsSchema.parse(row);
}
