import type { PipelineSettings } from '@/lib/contracts/pipeline';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { readPipeline } from './read-pipeline';

/**
 * Replaces the company's stages, reasons and limit.
 * @throws AppError conflict when a stage is taken away in which deals stand.
 */
export async function savePipeline({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: PipelineSettings;
}): Promise<PipelineSettings> {
  authorize(ctx.actor, 'pipeline.write');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    await tx.$queryRaw`SELECT id FROM companies WHERE id = ${company_id} FOR UPDATE`;
    const before = await readPipeline(tx, company_id);
    await keepUsedStages(tx, company_id, before, input);
    await tx.$executeRaw`
      UPDATE companies SET settings = settings || jsonb_build_object('pipeline', ${JSON.stringify(input)}::jsonb)
      WHERE id = ${company_id}`;
    await writeAudit(tx, ctx, {
      action: 'UPDATE_PIPELINE',
      entity_type: 'company',
      entity_id: company_id,
      before: auditFields(before),
      after: auditFields(input),
    });
    return input;
  });
}

async function keepUsedStages(
  tx: Tx,
  company_id: string,
  before: PipelineSettings,
  after: PipelineSettings,
): Promise<void> {
  const gone = before.stages
    .map(({ key }) => key)
    .filter((key) => !after.stages.some((stage) => stage.key === key));
  if (gone.length === 0) return;
  const used = await tx.deal.count({ where: { company_id, stage: { in: gone } } });
  if (used > 0)
    throw new AppError('conflict', `${used} deals stand in a stage that you take away. Move them first.`);
}

function auditFields({ stages, win_reasons, loss_reasons, stuck_days }: PipelineSettings) {
  return {
    stages: stages.map(({ key, name }) => name ?? key),
    win_reasons,
    loss_reasons,
    stuck_days,
  };
}
