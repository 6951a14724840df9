import type { Tx } from '@/lib/db/clients';

/** Takes away what was written out of conversations whose content goes: it may retell what was said in them. */
export async function forgetInSummaries(
  tx: Tx,
  company_id: string,
  conversation_ids: readonly string[],
): Promise<void> {
  await tx.coachingSummary.deleteMany({
    where: { company_id, conversation_ids: { hasSome: [...conversation_ids] } },
  });
}
