import type { CreateLead, LeadView } from '@/lib/contracts/leads';
import { companyTx } from '@/lib/db/doors';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { requireOwner } from '../pipeline/require-rows';
import { emitWebhook } from '../webhooks/emit-webhook';
import { leadFields } from './lead-fields';
import { auditedLead, LEAD_SELECT, leadView } from './lead-view';
import { refuseSameEmail } from './same-lead';

/**
 * Makes a lead; it belongs to whoever makes it unless said.
 * @throws AppError not_found for an owner of another company, conflict for an e-mail that another lead has.
 */
export async function createLead({ ctx, input }: { ctx: Ctx; input: CreateLead }): Promise<LeadView> {
  authorize(ctx.actor, 'leads.write');
  const { company_id } = ctx;
  const mine = ctx.actor.kind === 'user' ? ctx.actor.user_id : null;
  return companyTx(ctx, async (tx) => {
    await requireOwner(tx, company_id, input.owner_id);
    await refuseSameEmail(tx, company_id, input.email);
    const row = await tx.lead.create({
      data: {
        company_id,
        id: newId(),
        ...leadFields(input),
        owner_id: input.owner_id === undefined ? mine : input.owner_id,
        created_at: ctx.clock.now(),
      },
      select: LEAD_SELECT,
    });
    const view = leadView(row);
    await writeAudit(tx, ctx, {
      action: 'CREATE_LEAD',
      entity_type: 'lead',
      entity_id: row.id,
      after: auditedLead(view),
    });
    await emitWebhook(tx, ctx, 'lead.created', view);
    return view;
  });
}
