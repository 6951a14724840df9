import type { Tx } from '@/lib/db/clients';

/** Takes a conversation out of the search index, and out of the answers that quoted it. */
export async function forgetInSearch(tx: Tx, company_id: string, conversation_id: string): Promise<void> {
  const cited = { company_id, citations: { some: { conversation_id } } };
  // A model's answer may retell what was said: it goes whole.
  await tx.chatSearch.updateMany({ where: cited, data: { llm_analysis: null } });
  await tx.chatSearchCitation.deleteMany({ where: { company_id, conversation_id } });
  await tx.searchDocument.deleteMany({ where: { company_id, conversation_id } });
}
