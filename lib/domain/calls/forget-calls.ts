import type { Tx } from '@/lib/db/clients';
import type { IntegrationProvider } from '@/lib/db/generated/enums';
import { forgetInSummaries } from '../coaching-summary/forget-in-summaries';
import { forgetInDeals } from '../deals/forget-in-deals';

const BATCH = 100;

/**
 * Deletes what a telephone system brought: its calls with their conversations, and its lines. One batch.
 * @returns whether there is more.
 */
export async function forgetCalls(
  tx: Tx,
  company_id: string,
  provider: IntegrationProvider,
): Promise<boolean> {
  const calls = await tx.call.findMany({
    where: { company_id, provider },
    orderBy: { id: 'asc' },
    select: { id: true, conversation_id: true },
    take: BATCH,
  });
  const conversations = calls.flatMap(({ conversation_id }) => conversation_id ?? []);
  for (const id of conversations) await forgetInDeals(tx, company_id, id);
  await forgetInSummaries(tx, company_id, conversations);
  await tx.call.deleteMany({ where: { company_id, id: { in: calls.map(({ id }) => id) } } });
  // What their analyses cost stays counted.
  await tx.aIUsage.updateMany({
    where: { company_id, conversation_id: { in: conversations } },
    data: { conversation_id: null },
  });
  await tx.conversation.deleteMany({ where: { company_id, id: { in: conversations } } });
  if (calls.length === BATCH) return true;
  await tx.phoneLine.deleteMany({ where: { company_id, provider } });
  return false;
}
