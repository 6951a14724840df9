import type { Tx } from '@/lib/db/clients';
import type { Prisma } from '@/lib/db/generated/client';

/** Clocks differ by this much, and people dial in a moment late. */
const TOLERANCE_MS = 2 * 60_000;
/** No call is longer. */
const LONGEST_MS = 12 * 3_600_000;
const MOST = 20;

export interface HeldCall {
  user_id: string;
  lead_id: string | null;
  from: Date;
  /** In seconds; null when it is not known. */
  duration: number | null;
}

/**
 * Conversations of a person that overlap a call which another system reports, with the same lead or with nobody known: one and
 * the same call, seen twice. The nearest beginning first. `where` narrows the choice.
 */
export async function heldAtSameTime(
  tx: Tx,
  company_id: string,
  { user_id, lead_id, from, duration }: HeldCall,
  where: Prisma.ConversationWhereInput = {},
) {
  const begin = from.getTime();
  const end = endOf(from, duration) + TOLERANCE_MS;
  const rows = await tx.conversation.findMany({
    where: {
      AND: [where, ...(lead_id === null ? [] : [{ OR: [{ lead_id: null }, { lead_id }] }])],
      company_id,
      user_id,
      conversation_date: { gte: new Date(begin - LONGEST_MS), lte: new Date(end) },
    },
    orderBy: { conversation_date: 'desc' },
    take: MOST,
    select: { id: true, conversation_date: true, duration_seconds: true, lead_id: true, processed_at: true },
  });
  const away = (moment: Date) => Math.abs(moment.getTime() - begin);
  return rows
    .filter((row) => endOf(row.conversation_date, row.duration_seconds) + TOLERANCE_MS >= begin)
    .sort((a, b) => away(a.conversation_date) - away(b.conversation_date));
}

function endOf(from: Date, duration: number | null): number {
  return from.getTime() + (duration ?? 0) * 1000;
}
