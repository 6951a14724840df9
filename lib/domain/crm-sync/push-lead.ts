import { companyTx } from '@/lib/db/doors';
import type { CrmLink, Lead } from '@/lib/db/generated/client';
import type { CrmRecord, CrmRecords } from '@/lib/integrations/contracts/capabilities';
import { mergeLead } from './apply-leads';
import { leadHere, leadThere } from './lead-values';
import { addLinks, fromCrm, linkOfEntity, lockCrm } from './links';
import type { Values } from './merge-values';
import type { Push } from './push-changes';
import { readRecord } from './read-record';
import { ownerThere, removeThere, writeMade, writeOne } from './write-there';

/** Somebody changed the record at the CRM while we were about to: read again and merge, this often. */
const TRIES = 3;

/** Brings a lead's change to the CRM: merged field by field with what the record has become there. */
export async function pushLead(push: Push): Promise<void> {
  const { crm } = push.open.can;
  if (crm === undefined) return;
  const { lead, link, known } = await readLead(push);
  if (lead === null) return removeThere(push, crm, 'leads', link);
  // It came from an account or a contact of the CRM: that side is read only. Or the CRM has deleted it: nothing makes it again.
  if (link === null && known > 0) return;
  const stands = link ?? (await makeThere(push, crm, lead));
  if (stands === null) return;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const record = await readRecord(crm, push.scope, 'leads', stands.external_id);
    if (record === null) return;
    if (await sendDifference(push, crm, stands.id, record)) return;
  }
  throw new Error('The record at the CRM keeps changing.');
}

async function readLead({ scope, change }: Push) {
  const { company_id } = scope;
  return companyTx({ company_id }, async (tx) => ({
    lead: await tx.lead.findUnique({ where: { company_id_id: { company_id, id: change.entity_id } } }),
    link: await linkOfEntity(tx, scope, 'leads', 'lead', change.entity_id),
    known: await tx.crmLink.count({
      where: { company_id, entity_type: 'lead', entity_id: change.entity_id },
    }),
  }));
}

/** Merges with the record as it is now, and writes what it lacks. @returns false when it changed under our hands. */
async function sendDifference(
  push: Push,
  crm: CrmRecords,
  link_id: string,
  record: CrmRecord,
): Promise<boolean> {
  const { ctx, scope, change } = push;
  const { company_id } = scope;
  const merged = await companyTx({ company_id }, async (tx) => {
    await fromCrm(tx);
    await lockCrm(tx, scope);
    const key = { company_id_id: { company_id, id: change.entity_id } };
    const lead = await tx.lead.findUnique({ where: key });
    const link = await tx.crmLink.findUnique({ where: { company_id_id: { company_id, id: link_id } } });
    if (lead === null || link === null) return null;
    const there = leadThere(crm.read(record), scope, record.fields);
    return { there, send: await mergeLead(tx, ctx, scope, lead, link, record, there) };
  });
  if (merged === null || Object.keys(merged.send).length === 0) return true;
  return writeOne(push, crm, 'leads', link_id, record, merged.there, merged.send, scope.mapping.lead);
}

/**
 * Makes the record at the CRM, once: an earlier attempt whose answer was lost is looked for first.
 * @returns the link of one that was found and may lack what changed since; null for a new one.
 */
async function makeThere(push: Push, crm: CrmRecords, lead: Lead): Promise<CrmLink | null> {
  const { scope } = push;
  const values: Values = leadHere(lead);
  const written = scope.mapping.lead.write(values);
  const fields = {
    ...crm.encode('leads', { ...written.adapter, name: lead.name }, null),
    ...written.fields,
    ...crm.encodeRefs('leads', ownerThere(scope, lead.owner_id)),
  };
  const { id, modified_at, found } = await writeMade(push, crm, 'leads', lead.id, fields);
  const base = found === null ? values : leadThere(crm.read(found), scope, found.fields);
  return companyTx({ company_id: scope.company_id }, async (tx) => {
    await fromCrm(tx);
    await lockCrm(tx, scope);
    const linked = () => linkOfEntity(tx, scope, 'leads', 'lead', lead.id);
    if ((await linked()) === null)
      await addLinks(tx, scope, [
        {
          module: 'leads',
          external_id: id,
          entity_type: 'lead',
          entity_id: lead.id,
          base,
          ...(modified_at === null ? {} : { external_modified_at: modified_at }),
        },
      ]);
    return found === null ? null : linked();
  });
}
