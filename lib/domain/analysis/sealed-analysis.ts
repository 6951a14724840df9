import { type ConversationAnalysis, conversationAnalysisSchema } from '@/lib/contracts/analysis';
import type { Sealer } from '@/lib/db/sealer';

/** The analysis of a conversation, opened; null where there is none. */
export function openAnalysis(
  sealer: Sealer,
  row: { conversation_id: string; content: string | null },
): ConversationAnalysis | null {
  if (row.content === null) return null;
  const text = sealer.open('conversation_analyses', 'content', row.conversation_id, row.content);
  return conversationAnalysisSchema.parse(JSON.parse(text));
}

export function sealAnalysis(
  sealer: Sealer,
  conversation_id: string,
  analysis: ConversationAnalysis,
): string {
  return sealer.seal('conversation_analyses', 'content', conversation_id, JSON.stringify(analysis));
}
