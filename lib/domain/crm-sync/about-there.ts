import type { Tx } from '@/lib/db/clients';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { CrmModule } from '@/lib/integrations/contracts/capabilities';
import { linkOfEntity } from './links';
import type { CrmScope } from './scope';

/** A record of the CRM that an activity or note is about. */
export interface AboutThere {
  module: CrmModule;
  id: string;
}

/**
 * The record that stands for a deal, else for a lead: its own, or a contact of it. Null for a lead that will never be there.
 * @throws VendorError conflict while it is on its way.
 */
export async function aboutThere(
  tx: Tx,
  scope: CrmScope,
  { lead_id, deal_id = null }: { lead_id: string; deal_id?: string | null },
): Promise<AboutThere | null> {
  const deal = deal_id === null ? null : await linkOfEntity(tx, scope, 'deals', 'deal', deal_id);
  if (deal !== null) return { module: 'deals', id: deal.external_id };
  const lead = await linkOfEntity(tx, scope, 'leads', 'lead', lead_id);
  if (lead !== null) return { module: 'leads', id: lead.external_id };
  return (await contactThere(tx, scope, lead_id)) ?? (await waitForLead(tx, scope, lead_id));
}

/** A lead that came from the CRM's contacts is told about at one of them. */
async function contactThere(tx: Tx, scope: CrmScope, lead_id: string): Promise<AboutThere | null> {
  const { company_id } = scope;
  const contacts = await tx.leadContact.findMany({ where: { company_id, lead_id }, select: { id: true } });
  for (const { id } of contacts) {
    const found = await linkOfEntity(tx, scope, 'contacts', 'contact', id);
    if (found !== null) return { module: 'contacts', id: found.external_id };
  }
  return null;
}

/** A lead that is on its way to the CRM itself comes first; one that is not will never be there. */
async function waitForLead(tx: Tx, { company_id }: CrmScope, lead_id: string): Promise<null> {
  const waiting = await tx.crmChange.findUnique({
    where: { company_id_id: { company_id, id: `lead:${lead_id}` } },
    select: { id: true },
  });
  if (waiting !== null) throw new VendorError('conflict', 'The lead is not at the CRM yet.');
  return null;
}
