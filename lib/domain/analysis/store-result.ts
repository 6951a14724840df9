import type { AnalysisReason, ConversationAnalysis } from '@/lib/contracts/analysis';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { checkAdherence } from '../alerts/check-adherence';
import type { Ctx } from '../ctx';
import type { AnalysisRun } from './begin-run';
import { sealAnalysis } from './sealed-analysis';
import { settleBatchItems } from './settle-batch-items';

interface Result {
  analysis: ConversationAnalysis;
  reason: AnalysisReason | null;
  /** Sealed beside it: what a model saw as placeholders. */
  placeholder_map?: string | null;
  /** Below 100 it is a first result, and a better one is being made. */
  progress: number;
}

/**
 * Keeps the result of a run: words sealed, figures without quotes in the open for lists. False when the run was overtaken
 * or the participants refused the capture meanwhile: then nothing is kept.
 */
export async function storeResult(
  ctx: Ctx,
  { conversation_id, run }: AnalysisRun,
  { analysis, reason, placeholder_map = null, progress }: Result,
): Promise<boolean> {
  const { company_id } = ctx;
  const key = { company_id_id: { company_id, id: conversation_id } };
  return companyTx(ctx, async (tx) => {
    await tx.$queryRaw`SELECT id FROM conversations WHERE company_id = ${company_id} AND id = ${conversation_id} FOR UPDATE`;
    const row = await tx.conversation.findUnique({ where: key, select: { consent: true, user_id: true } });
    if (row === null || row.consent === 'refused') return false;
    const sealer = await companySealer(tx, company_id);
    const done = progress >= 100;
    const kept = await tx.conversationAnalysis.updateMany({
      where: { company_id, conversation_id, run, state: 'running' },
      data: {
        state: done ? 'ready' : 'running',
        progress,
        reason,
        made_by: analysis.made_by,
        dropped_quotes: analysis.dropped_quotes,
        content: sealAnalysis(sealer, conversation_id, analysis),
        placeholder_map:
          placeholder_map &&
          sealer.seal('conversation_analyses', 'placeholder_map', conversation_id, placeholder_map),
        ...(done && { finished_at: ctx.clock.now() }),
      },
    });
    if (kept.count === 0) return false;
    if (done) await settleBatchItems(tx, ctx, { conversation_id, state: 'done' });
    await tx.conversation.update({
      where: key,
      data: {
        summary: sealer.seal('conversations', 'summary', conversation_id, analysis.summary),
        sentiment: analysis.sentiment.value,
        playbook_score: analysis.playbook?.score ?? null,
        suggested_actions: analysis.actions.map(({ id, owner, due_date }) => ({ id, owner, due_date })),
      },
    });
    if (done && analysis.playbook !== null) await checkAdherence(tx, ctx, row.user_id);
    return true;
  });
}

/** Ends a run that found nothing better than what was there: that stays, and the reason is said. */
export async function keepResult(
  ctx: Ctx,
  { conversation_id, run }: AnalysisRun,
  reason: AnalysisReason,
): Promise<void> {
  const { company_id } = ctx;
  await companyTx(ctx, async (tx) => {
    const kept = await tx.conversationAnalysis.updateMany({
      where: { company_id, conversation_id, run, state: 'running' },
      data: { state: 'ready', progress: 100, reason },
    });
    if (kept.count > 0) await settleBatchItems(tx, ctx, { conversation_id, state: 'failed' });
  });
}
