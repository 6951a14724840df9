import { hasModel } from '@/lib/ai';
import type { AnalysisReason } from '@/lib/contracts/analysis';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { type AnalysisRun, beginRun } from './begin-run';
import { analyseByModel } from './model/analyse-by-model';
import { analyseByRules } from './rules/analyse';
import { settleBatchItems } from './settle-batch-items';
import { stopBatches } from './stop-batches';
import { keepResult, storeResult } from './store-result';

/** Progress once the rules' analysis is there, and at the end. */
const BY_RULES = 20;
const DONE = 100;
/** When models fail for these reasons, what a model found before is worth more than what the rules find now. */
const KEEPS_BEFORE: readonly AnalysisReason[] = [
  'budget_spent',
  'provider_failed',
  'model_refused',
  'answer_unusable',
];

/**
 * Makes the analysis of a conversation. Idempotent: a run that was overtaken or is done changes nothing.
 * @throws whatever goes wrong with the data itself; the analysis then says that it failed, and the job is tried again.
 */
export async function runAnalysis({
  ctx,
  input,
  signal,
}: {
  ctx: Ctx;
  input: AnalysisRun;
  /** Aborted when the worker stops: the job is then tried again. */
  signal?: AbortSignal;
}): Promise<void> {
  authorize(ctx.actor, 'conversations.write');
  const begun = await beginRun(ctx, input);
  if (begun === null) return;
  const { facts, known, user_id, by_model_before } = begun;
  const { conversation_id } = input;
  try {
    const rules = analyseByRules(facts);
    if (facts.lines.length === 0) {
      await storeResult(ctx, input, { analysis: rules, reason: 'nothing_said', progress: DONE });
      return;
    }
    // People see something at once; a model takes a minute.
    if (!by_model_before && hasModel('conversation_analysis'))
      await storeResult(ctx, input, { analysis: rules, reason: null, progress: BY_RULES });
    const made = await analyseByModel({
      ctx,
      facts,
      rules,
      known,
      about: { user_id, conversation_id },
      signal,
      onProgress: (share) => noteProgress(ctx, input, BY_RULES + Math.floor(share * (DONE - BY_RULES - 1))),
    });
    if (made.reason === 'budget_spent') await stopBatches(ctx, conversation_id);
    if (by_model_before && made.reason !== null && KEEPS_BEFORE.includes(made.reason))
      await keepResult(ctx, input, made.reason);
    else await storeResult(ctx, input, { ...made, progress: DONE });
  } catch (error) {
    await markFailed(ctx, input);
    throw error;
  }
}

async function noteProgress(
  { company_id }: Ctx,
  { conversation_id, run }: AnalysisRun,
  progress: number,
): Promise<void> {
  await companyTx({ company_id }, (tx) =>
    tx.conversationAnalysis.updateMany({
      where: { company_id, conversation_id, run, state: 'running' },
      data: { progress },
    }),
  );
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
