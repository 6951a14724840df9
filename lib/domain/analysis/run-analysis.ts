import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { type AnalysisRun, beginRun } from './begin-run';
import { analyseByRules } from './rules/analyse';
import { settleBatchItems } from './settle-batch-items';
import { storeResult } from './store-result';

/**
 * Makes the analysis of a conversation. Idempotent: a run that was overtaken or is done changes nothing.
 * @throws whatever goes wrong with the data itself; the analysis then says that it failed, and the job is tried again.
 */
export async function runAnalysis({ ctx, input }: { ctx: Ctx; input: AnalysisRun }): Promise<void> {
  authorize(ctx.actor, 'conversations.write');
  const begun = await beginRun(ctx, input);
  if (begun === null) return;
  try {
    const reason = begun.facts.lines.length === 0 ? 'nothing_said' : 'no_provider';
    await storeResult(ctx, input, { analysis: analyseByRules(begun.facts), reason, progress: 100 });
  } catch (error) {
    await markFailed(ctx, input);
    throw error;
  }
}

async function markFailed(ctx: Ctx, { conversation_id, run }: AnalysisRun): Promise<void> {
  const { company_id } = ctx;
  await companyTx(ctx, async (tx) => {
    await tx.conversationAnalysis.updateMany({
      where: { company_id, conversation_id, run },
      data: { state: 'failed', reason: 'internal', finished_at: ctx.clock.now() },
    });
    await settleBatchItems(tx, ctx, { conversation_id, state: 'failed' });
  });
}
