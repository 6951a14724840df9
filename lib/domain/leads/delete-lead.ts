import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { emitWebhook } from '../webhooks/emit-webhook';
import { auditedLead, LEAD_SELECT, leadView } from './lead-view';

/** Deletes a lead with its deals and notes; calls with it stay, without a lead. @throws AppError not_found. */
export async function deleteLead({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<void> {
  authorize(ctx.actor, 'leads.delete');
  const { company_id } = ctx;
  const where = { company_id_id: { company_id, id: input.id } };
  await companyTx(ctx, async (tx) => {
    const found = await tx.lead.findUnique({ where, select: LEAD_SELECT });
    if (found === null) throw notFound('This lead');
    await tx.conversation.updateMany({ where: { company_id, lead_id: input.id }, data: { lead_id: null } });
    await tx.botLog.deleteMany({ where: { company_id, lead_id: input.id } });
    await tx.lead.delete({ where });
    await writeAudit(tx, ctx, {
      action: 'DELETE_LEAD',
      entity_type: 'lead',
      entity_id: input.id,
      before: auditedLead(leadView(found)),
    });
    await emitWebhook(tx, ctx, 'lead.deleted', { id: input.id });
  });
}
