import type { AnalysisState } from '@/lib/contracts/analysis';
import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { requireFeature } from '../features/require-feature';
import { visiblePeople } from '../visible-people';
import { getAnalysis } from './get-analysis';
import { queueAnalysis } from './queue-analysis';

/**
 * Analyses a finished conversation again; what was known stays until then.
 * @throws AppError not_found when the actor may not change it, conflict while it is not finished or when its participants
 * refused the capture, forbidden when the company has switched analysis off.
 */
export async function reanalyseConversation({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string };
}): Promise<AnalysisState> {
  const people = visiblePeople(ctx, 'conversations.write');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const row = await tx.conversation.findFirst({
      where: { company_id, id: input.id, user: people },
      select: { id: true, consent: true, processed_at: true },
    });
    if (row === null) throw notFound('Conversation');
    await requireFeature(tx, ctx, 'ai_analysis');
    if (row.consent === 'refused')
      throw new AppError('conflict', 'The participants refused the capture: there is nothing to analyse.');
    if (row.processed_at === null)
      throw new AppError('conflict', 'This conversation is not finished yet: try again once it is.');
    await queueAnalysis(tx, ctx, { conversation_id: row.id, why: 'asked' });
    await writeAudit(tx, ctx, {
      action: 'REANALYSE_CONVERSATION',
      entity_type: 'conversation',
      entity_id: row.id,
    });
    return getAnalysis({ ctx: { ...ctx, tx }, input });
  });
}
