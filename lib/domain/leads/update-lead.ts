import type { LeadView, UpdateLead } from '@/lib/contracts/leads';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { requireOwner } from '../pipeline/require-rows';
import { emitWebhook } from '../webhooks/emit-webhook';
import { leadFields } from './lead-fields';
import { auditedLead, LEAD_SELECT, leadView } from './lead-view';
import { refuseSameEmail } from './same-lead';

/** Changes a lead. @throws AppError not_found, conflict for an e-mail that another lead has. */
export async function updateLead({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: UpdateLead & { id: string };
}): Promise<LeadView> {
  authorize(ctx.actor, 'leads.write');
  const { company_id } = ctx;
  const { id, ...fields } = input;
  const where = { company_id_id: { company_id, id } };
  return companyTx(ctx, async (tx) => {
    const found = await tx.lead.findUnique({ where, select: LEAD_SELECT });
    if (found === null) throw notFound('This lead');
    await requireOwner(tx, company_id, fields.owner_id);
    if (fields.email !== found.email) await refuseSameEmail(tx, company_id, fields.email, id);
    const view = leadView(await tx.lead.update({ where, data: leadFields(fields), select: LEAD_SELECT }));
    await writeAudit(tx, ctx, {
      action: 'UPDATE_LEAD',
      entity_type: 'lead',
      entity_id: id,
      before: auditedLead(leadView(found)),
      after: auditedLead(view),
    });
    await emitWebhook(tx, ctx, 'lead.updated', view);
    return view;
  });
}
