import type { ConversationAiUsage } from '@/lib/contracts/ai';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';
import { SUMS, spentOf } from './spent-of';

/** Analyses made again and again; the latest tell enough. */
const SHOWN = 50;

/**
 * What models cost for one conversation: in all, and call by call, the latest first.
 * @throws AppError forbidden, or not_found when the actor may not see the conversation.
 */
export async function getConversationUsage({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string };
}): Promise<ConversationAiUsage> {
  const people = visiblePeople(ctx, 'ai_costs.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const row = await tx.conversation.findFirst({
      where: { company_id, id: input.id, user: people },
      select: { id: true },
    });
    if (row === null) throw notFound('Conversation');
    const where = { company_id, conversation_id: row.id };
    const total = await tx.aIUsage.aggregate({ where, ...SUMS });
    const calls = await tx.aIUsage.findMany({ where, orderBy: { created_at: 'desc' }, take: SHOWN });
    return {
      conversation_id: row.id,
      total: spentOf(total),
      calls: calls.map((call) => ({
        at: call.created_at.toISOString(),
        feature: call.feature,
        provider: call.provider,
        model: call.model,
        outcome: call.outcome,
        prompt_tokens: call.prompt_tokens,
        completion_tokens: call.completion_tokens,
        cost_usd: call.estimated_cost_usd,
        duration_ms: call.duration_ms,
      })),
    };
  });
}
