import { startOfDay } from '@/lib/clock/company-day';
import type { CreateDeal, DealView } from '@/lib/contracts/deals';
import { companyTx } from '@/lib/db/doors';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { requireLead, requireOwner } from '../pipeline/require-rows';
import { emitWebhook } from '../webhooks/emit-webhook';
import { auditedDeal } from './audited-deal';
import { DEAL_SELECT, dealLens, dealView } from './deal-view';
import { nameMover, stageFields } from './stage-fields';

/**
 * Makes a deal of a lead; it belongs to whoever makes it unless said.
 * @throws AppError not_found for a lead or owner of another company, unprocessable for an unknown stage.
 */
export async function createDeal({ ctx, input }: { ctx: Ctx; input: CreateDeal }): Promise<DealView> {
  authorize(ctx.actor, 'deals.write');
  const { company_id } = ctx;
  const now = ctx.clock.now();
  const { stage, currency, probability, expected_close_on = null, owner_id, ...fields } = input;
  return companyTx(ctx, async (tx) => {
    await requireLead(tx, company_id, input.lead_id);
    await requireOwner(tx, company_id, owner_id);
    const lens = await dealLens(tx, company_id, now);
    const company = await tx.company.findUniqueOrThrow({
      where: { id: company_id },
      select: { currency: true },
    });
    const first = lens.pipeline.stages.find(({ kind }) => kind === 'open')?.key ?? '';
    const entered = stageFields(lens.pipeline, stage ?? first, now);
    await nameMover(tx, ctx);
    const row = await tx.deal.create({
      data: {
        company_id,
        id: newId(),
        ...fields,
        ...entered,
        probability: probability === undefined ? entered.probability : probability,
        currency: currency ?? company.currency,
        expected_close_at: expected_close_on === null ? null : startOfDay(expected_close_on, lens.timezone),
        owner_id:
          owner_id === undefined && ctx.actor.kind === 'user' ? ctx.actor.user_id : (owner_id ?? null),
        created_at: now,
      },
      select: DEAL_SELECT,
    });
    const view = dealView(row, lens);
    await writeAudit(tx, ctx, {
      action: 'CREATE_DEAL',
      entity_type: 'deal',
      entity_id: row.id,
      after: auditedDeal(view),
    });
    await emitWebhook(tx, ctx, 'deal.created', view);
    return view;
  });
}
