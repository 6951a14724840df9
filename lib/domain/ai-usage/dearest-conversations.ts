import type { AiUsage } from '@/lib/contracts/ai';
import type { Tx } from '@/lib/db/clients';
import type { Prisma } from '@/lib/db/generated/client';
import { SUMS, spentOf } from './spent-of';

const SHOWN = 10;

/** The conversations whose analyses cost most, the dearest first. */
export async function dearestConversations(
  tx: Tx,
  where: Prisma.AIUsageWhereInput & { company_id: string },
): Promise<AiUsage['by_conversation']> {
  const rows = await tx.aIUsage.groupBy({
    by: ['conversation_id'],
    where: { ...where, conversation_id: { not: null } },
    ...SUMS,
    orderBy: [{ _sum: { estimated_cost_usd: 'desc' } }, { conversation_id: 'asc' }],
    take: SHOWN,
  });
  const conversations = await tx.conversation.findMany({
    where: {
      company_id: where.company_id,
      id: { in: rows.flatMap(({ conversation_id }) => conversation_id ?? []) },
    },
    select: { id: true, title: true, conversation_date: true, user: { select: { name: true } } },
  });
  return rows.flatMap((row) => {
    const found = conversations.find(({ id }) => id === row.conversation_id);
    if (found === undefined) return [];
    const { id, title, conversation_date, user } = found;
    const conversation = { id, title, date: conversation_date.toISOString(), rep: user.name };
    return [{ conversation, ...spentOf(row) }];
  });
}
