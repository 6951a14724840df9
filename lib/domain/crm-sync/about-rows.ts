import type { Tx } from '@/lib/db/clients';
import type { CrmModule } from '@/lib/integrations/contracts/capabilities';
import { linksOf } from './links';
import type { CrmScope } from './scope';

export interface RowsHere {
  lead_id: string;
  deal_id: string | null;
}

/** Which lead, and which deal, a record of the CRM stands for here. */
export async function rowsOf(
  tx: Tx,
  scope: CrmScope,
  about: { module: CrmModule; id: string } | null,
): Promise<RowsHere | null> {
  if (about === null) return null;
  const { company_id } = scope;
  const link = (await linksOf(tx, scope, about.module, [about.id])).get(about.id);
  if (link === undefined) return null;
  const where = { company_id_id: { company_id, id: link.entity_id } };
  if (about.module === 'leads') {
    const lead = await tx.lead.findUnique({ where, select: { id: true } });
    return lead === null ? null : { lead_id: lead.id, deal_id: null };
  }
  if (about.module === 'deals') {
    const deal = await tx.deal.findUnique({ where, select: { id: true, lead_id: true } });
    return deal === null ? null : { lead_id: deal.lead_id, deal_id: deal.id };
  }
  const contact = await tx.leadContact.findUnique({ where, select: { lead_id: true } });
  return contact === null ? null : { lead_id: contact.lead_id, deal_id: null };
}

/** Which lead, and which deal, a task or an activity of the time line is about, or whom a conversation was with. */
export async function rowsOfActivity(tx: Tx, scope: CrmScope, external_id: string): Promise<RowsHere | null> {
  const { company_id } = scope;
  const link = (await linksOf(tx, scope, 'activities', [external_id])).get(external_id);
  if (link === undefined) return null;
  const where = { company_id_id: { company_id, id: link.entity_id } };
  if (link.entity_type === 'conversation') {
    const row = await tx.conversation.findUnique({ where, select: { lead_id: true } });
    return row?.lead_id == null ? null : { lead_id: row.lead_id, deal_id: null };
  }
  const select = { lead_id: true, deal_id: true };
  const row =
    link.entity_type === 'task'
      ? await tx.task.findUnique({ where, select })
      : await tx.crmActivity.findUnique({ where, select });
  return row?.lead_id == null ? null : { lead_id: row.lead_id, deal_id: row.deal_id };
}
