import type { Tx } from '@/lib/db/clients';
import type { Ctx } from '../ctx';
import { DEAL_SELECT, dealLens, dealView } from '../deals/deal-view';
import { LEAD_SELECT, leadView } from '../leads/lead-view';
import { emitWebhooks } from '../webhooks/emit-webhook';
import type { CrmScope } from './scope';

/** Tells the company's endpoints of leads that the CRM made or changed, as if that had been done here. */
export async function tellOfLeads(
  tx: Tx,
  ctx: Ctx,
  { company_id, tells }: CrmScope,
  type: 'lead.created' | 'lead.updated',
  ids: readonly string[],
): Promise<void> {
  if (!tells || ids.length === 0) return;
  await emitWebhooks(tx, ctx, type, async () => {
    const where = { company_id, id: { in: [...ids] } };
    return (await tx.lead.findMany({ where, orderBy: { id: 'asc' }, select: LEAD_SELECT })).map(leadView);
  });
}

/** The same for deals. */
export async function tellOfDeals(
  tx: Tx,
  ctx: Ctx,
  { company_id, tells }: CrmScope,
  type: 'deal.created' | 'deal.updated',
  ids: readonly string[],
): Promise<void> {
  if (!tells || ids.length === 0) return;
  await emitWebhooks(tx, ctx, type, async () => {
    const lens = await dealLens(tx, company_id, ctx.clock.now());
    const where = { company_id, id: { in: [...ids] } };
    const rows = await tx.deal.findMany({ where, orderBy: { id: 'asc' }, select: DEAL_SELECT });
    return rows.map((row) => dealView(row, lens));
  });
}

/** The same for a row that is gone. */
export async function tellOfDeletion(
  tx: Tx,
  ctx: Ctx,
  { tells }: CrmScope,
  type: 'lead.deleted' | 'deal.deleted',
  id: string,
): Promise<void> {
  if (tells) await emitWebhooks(tx, ctx, type, async () => [{ id }]);
}
