import type { PipelineSettings } from '@/lib/contracts/pipeline';
import type { Prisma } from '@/lib/db/generated/client';
import { closedStages, stageOf } from '../pipeline/read-pipeline';

const DAY_MS = 86_400_000;

/** A deal that entered its open stage before this moment is stuck. */
export function stuckBefore({ stuck_days }: PipelineSettings, now: Date): Date {
  return new Date(now.getTime() - stuck_days * DAY_MS);
}

/** Whether a deal has stood in its open stage for longer than the company's limit. */
export function isStuck(
  deal: { stage: string; stage_since: Date },
  pipeline: PipelineSettings,
  now: Date,
): boolean {
  return stageOf(pipeline, deal.stage).kind === 'open' && deal.stage_since < stuckBefore(pipeline, now);
}

/** The same as a condition. */
export function stuckDeals(pipeline: PipelineSettings, now: Date): Prisma.DealWhereInput {
  return {
    stage: { notIn: closedStages(pipeline) },
    stage_since: { lt: stuckBefore(pipeline, now) },
  };
}
