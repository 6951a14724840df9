import type { PipelineSettings } from '@/lib/contracts/pipeline';
import type { Tx } from '@/lib/db/clients';
import { AppError } from '@/lib/errors/app-error';
import type { Ctx } from '../ctx';
import { stageOf } from '../pipeline/read-pipeline';

/**
 * What entering a stage does to a deal: its chance is the stage's, and only a closed deal has an end and a reason for it.
 * @throws AppError unprocessable when the company has no such stage.
 */
export function stageFields(pipeline: PipelineSettings, key: string, now: Date) {
  if (!pipeline.stages.some((stage) => stage.key === key))
    throw new AppError('unprocessable', 'There is no such stage: choose one of the pipeline.', {
      errors: [{ path: 'stage', message: 'not a stage of the pipeline' }],
    });
  const { kind, probability } = stageOf(pipeline, key);
  return {
    stage: key,
    stage_since: now,
    probability,
    closed_at: kind === 'open' ? null : now,
    ...(kind === 'open' ? { close_reason: null } : {}),
  };
}

/** Tells the history of stages who moves the deals of this transaction. */
export async function nameMover(tx: Tx, ctx: Ctx): Promise<void> {
  const user_id = ctx.actor.kind === 'user' ? ctx.actor.user_id : '';
  await tx.$executeRaw`SELECT set_config('app.user_id', ${user_id}, true)`;
}
