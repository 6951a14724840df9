import { startOfDay } from '@/lib/clock/company-day';
import type { DealView, UpdateDeal } from '@/lib/contracts/deals';
import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { stageOf } from '../pipeline/read-pipeline';
import { requireLead, requireOwner } from '../pipeline/require-rows';
import { emitWebhook } from '../webhooks/emit-webhook';
import { auditedDeal } from './audited-deal';
import { DEAL_SELECT, dealLens, dealView } from './deal-view';
import { nameMover, stageFields } from './stage-fields';

/**
 * Changes a deal, or moves it to another stage: that sets its chance and, in a closed stage, its end.
 * @throws AppError not_found, unprocessable for an unknown stage or a reason without an end.
 */
export async function updateDeal({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: UpdateDeal & { id: string };
}): Promise<DealView> {
  authorize(ctx.actor, 'deals.write');
  const { company_id } = ctx;
  const now = ctx.clock.now();
  const { id, stage, probability, expected_close_on, close_reason, ...fields } = input;
  const where = { company_id_id: { company_id, id } };
  return companyTx(ctx, async (tx) => {
    // Two people may move the same card: the second sees what the first did.
    await tx.$queryRaw`SELECT id FROM deals WHERE company_id = ${company_id} AND id = ${id} FOR UPDATE`;
    const found = await tx.deal.findUnique({ where, select: DEAL_SELECT });
    if (found === null) throw notFound('This deal');
    await requireLead(tx, company_id, fields.lead_id);
    await requireOwner(tx, company_id, fields.owner_id);
    const lens = await dealLens(tx, company_id, now);
    const moves = stage !== undefined && stage !== found.stage;
    const { kind } = stageOf(lens.pipeline, stage ?? found.stage);
    if (close_reason != null && kind === 'open')
      throw new AppError('unprocessable', 'Only a closed deal has a reason: move it to a closed stage.', {
        errors: [{ path: 'close_reason', message: 'only with a closed stage' }],
      });
    await nameMover(tx, ctx);
    const row = await tx.deal.update({
      where,
      data: {
        ...fields,
        // A reason belongs to one end: the next one has its own.
        ...(moves ? { ...stageFields(lens.pipeline, stage, now), close_reason: null } : {}),
        ...(probability === undefined ? {} : { probability }),
        ...(close_reason === undefined ? {} : { close_reason }),
        ...(expected_close_on === undefined
          ? {}
          : {
              expected_close_at:
                expected_close_on === null ? null : startOfDay(expected_close_on, lens.timezone),
            }),
      },
      select: DEAL_SELECT,
    });
    const view = dealView(row, lens);
    await writeAudit(tx, ctx, {
      action: moves ? 'MOVE_DEAL' : 'UPDATE_DEAL',
      entity_type: 'deal',
      entity_id: id,
      before: auditedDeal(dealView(found, lens)),
      after: auditedDeal(view),
    });
    await emitWebhook(tx, ctx, 'deal.updated', view);
    return view;
  });
}
