import type { Tx } from '@/lib/db/clients';
import type { Ctx } from '../ctx';
import type { CrmScope } from './scope';
import { tellOfDeals, tellOfDeletion } from './tell-endpoints';

/** Everything that hangs on one lead hangs on the other; the first one is gone afterwards. */
export async function moveToLead(tx: Tx, ctx: Ctx, scope: CrmScope, from: string, to: string): Promise<void> {
  const { company_id } = scope;
  const where = { company_id, lead_id: from };
  const data = { lead_id: to };
  const deals = await tx.deal.updateManyAndReturn({ where, data, select: { id: true } });
  await tx.leadContact.updateMany({ where, data });
  await tx.crmActivity.updateMany({ where, data });
  await tx.leadNote.updateMany({ where, data });
  await tx.task.updateMany({ where, data });
  await tx.conversation.updateMany({ where, data });
  await tx.botLog.updateMany({ where, data });
  await tx.crmLink.updateMany({
    where: { company_id, entity_type: 'lead', entity_id: from, module: 'accounts' },
    data: { entity_id: to },
  });
  await tx.lead.delete({ where: { company_id_id: { company_id, id: from } } });
  await tellOfDeals(
    tx,
    ctx,
    scope,
    'deal.updated',
    deals.map(({ id }) => id),
  );
  await tellOfDeletion(tx, ctx, scope, 'lead.deleted', from);
}
