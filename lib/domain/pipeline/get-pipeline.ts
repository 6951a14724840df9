import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { readPipeline } from './read-pipeline';

/** How the company sells: its stages, its reasons, and after how many days a deal counts as stuck. */
export async function getPipeline({ ctx }: { ctx: Ctx }): Promise<PipelineSettings> {
  authorize(ctx.actor, 'deals.read');
  return companyTx(ctx, (tx) => readPipeline(tx, ctx.company_id));
}
