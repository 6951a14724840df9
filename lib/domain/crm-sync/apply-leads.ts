import type { Tx } from '@/lib/db/clients';
import type { CrmLink, Lead } from '@/lib/db/generated/client';
import { newId } from '@/lib/ids';
import type { CrmRecord, CrmValues } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import { insertLeads, type NewLead } from './insert-leads';
import { knownLeads } from './known-leads';
import { leadData, leadHere, leadThere, text } from './lead-values';
import { addLinks, baseOf, isBeingDeleted, linksOf, type NewLink } from './links';
import { mergeValues, type Values } from './merge-values';
import { moveToLead } from './move-to-lead';
import { noteChange, noteConflicts } from './note-conflicts';
import type { CrmScope } from './scope';
import { tellOfLeads } from './tell-endpoints';

/** A record with its values in the product's terms. */
export interface ReadRecord {
  record: CrmRecord;
  values: CrmValues;
}

/** Brings leads of the CRM in: new ones are made or found by e-mail, known ones merged field by field. */
export async function applyLeads(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  batch: readonly ReadRecord[],
): Promise<void> {
  const links = await linksOf(
    tx,
    scope,
    'leads',
    batch.map(({ record }) => record.id),
  );
  const news = batch.filter(({ record }) => !links.has(record.id));
  const made = await makeLeads(tx, ctx, scope, news);
  const rows = await leadsById(
    tx,
    scope.company_id,
    [...links.values()].map((link) => link.entity_id),
  );
  for (const { record, values } of batch) {
    const link = links.get(record.id);
    if (link === undefined || isOld(link, record)) continue;
    const there = leadThere(values, scope, record.fields);
    const row = rows.get(link.entity_id);
    if (row !== undefined) await mergeKnown(tx, ctx, scope, row, link, record, there);
    else await comeBack(tx, ctx, scope, link, { record, values }, there);
  }
  await adoptContacts(
    tx,
    ctx,
    scope,
    batch,
    new Map([...made, ...[...links].map(([id, l]) => [id, l.entity_id] as const)]),
  );
}

/** What was read before something newer was applied says nothing any more. */
export function isOld(link: CrmLink, record: CrmRecord): boolean {
  return link.external_modified_at !== null && record.modified_at < link.external_modified_at;
}

async function makeLeads(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  news: readonly ReadRecord[],
): Promise<Map<string, string>> {
  if (news.length === 0) return new Map();
  const { company_id } = scope;
  const known = await knownLeads(tx, scope, news);
  const rows: NewLead[] = [];
  const links: NewLink[] = [];
  const made = new Map<string, string>();
  for (const { record, values } of news) {
    const there = leadThere(values, scope, record.fields);
    const found = known(record.id, text(there.email));
    if (found !== undefined) {
      made.set(record.id, found.id);
      const merge = mergeValues({
        base: {},
        here: leadHere(found),
        there,
        here_at: found.updated_at,
        there_at: record.modified_at,
        ...scope.mapping.lead,
      });
      await writeMerge(tx, ctx, scope, found, merge);
      if (Object.keys(merge.there).length > 0) await noteChange(tx, company_id, 'lead', found.id);
    } else {
      const id = newId();
      made.set(record.id, id);
      rows.push({ id, external_id: record.id, ...leadData(scope.mapping.lead.incoming(there), {}) });
    }
    links.push({
      module: 'leads',
      external_id: record.id,
      entity_type: 'lead',
      entity_id: made.get(record.id) ?? '',
      base: there,
      external_modified_at: record.modified_at,
    });
  }
  await insertLeads(tx, company_id, rows, ctx.clock.now());
  await addLinks(tx, scope, links);
  await tellOfLeads(
    tx,
    ctx,
    scope,
    'lead.created',
    rows.map(({ id }) => id),
  );
  return made;
}

async function leadsById(tx: Tx, company_id: string, ids: string[]): Promise<Map<string, Lead>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.lead.findMany({ where: { company_id, id: { in: ids } } });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Merges what the CRM says now, and remembers it. @returns what the CRM lacks. */
export async function mergeLead(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  row: Lead,
  link: CrmLink,
  record: CrmRecord,
  there: Values,
): Promise<Values> {
  const merge = mergeValues({
    base: baseOf(link),
    here: leadHere(row),
    there,
    here_at: row.updated_at,
    there_at: record.modified_at,
    ...scope.mapping.lead,
  });
  await writeMerge(tx, ctx, scope, row, merge);
  await tx.crmLink.update({
    where: { company_id_id: { company_id: scope.company_id, id: link.id } },
    data: { base: there, external_modified_at: record.modified_at, deleted_at: null },
  });
  return merge.there;
}

async function writeMerge(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  row: Lead,
  { here, conflicts }: ReturnType<typeof mergeValues>,
): Promise<void> {
  const { company_id } = scope;
  if (Object.keys(here).length > 0) {
    await tx.lead.update({
      where: { company_id_id: { company_id, id: row.id } },
      data: leadData(here, row.custom_fields),
    });
    await tellOfLeads(tx, ctx, scope, 'lead.updated', [row.id]);
  }
  await noteConflicts(tx, ctx, { type: 'lead', id: row.id }, conflicts);
}

/** The same for a lead whose record has come in; what the CRM lacks goes there later. */
async function mergeKnown(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  row: Lead,
  link: CrmLink,
  record: CrmRecord,
  there: Values,
): Promise<void> {
  const lacking = await mergeLead(tx, ctx, scope, row, link, record, there);
  if (Object.keys(lacking).length > 0) await noteChange(tx, scope.company_id, 'lead', row.id);
}

/**
 * The record came back after its row had gone: restored from the recycle bin, or found again. A lead that came back another
 * way meanwhile, from a table or by hand, is it.
 */
async function comeBack(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  link: CrmLink,
  read: ReadRecord,
  there: Values,
): Promise<void> {
  const { company_id } = scope;
  const { record } = read;
  if (await isBeingDeleted(tx, scope, 'lead', link.entity_id)) return;
  const key = { company_id_id: { company_id, id: link.id } };
  const found = (await knownLeads(tx, scope, [read]))(record.id, text(there.email));
  if (found !== undefined) {
    await tx.crmLink.update({ where: key, data: { entity_id: found.id } });
    return mergeKnown(tx, ctx, scope, found, { ...link, base: {} }, record, there);
  }
  const id = newId();
  await tx.lead.create({
    data: {
      company_id,
      id,
      external_id: record.id,
      name: '',
      ...leadData(scope.mapping.lead.incoming(there), {}),
      created_at: ctx.clock.now(),
    },
  });
  await tx.crmLink.update({
    where: key,
    data: { entity_id: id, base: there, external_modified_at: record.modified_at, deleted_at: null },
  });
  await tellOfLeads(tx, ctx, scope, 'lead.created', [id]);
}

/** A converted lead and its contact are one: the contact, and what came in under it, hangs on the lead. */
async function adoptContacts(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  batch: readonly ReadRecord[],
  leads: ReadonlyMap<string, string>,
): Promise<void> {
  const { company_id } = scope;
  const converted = batch.filter(({ values }) => values.refs.contact !== null);
  const links = await linksOf(
    tx,
    scope,
    'contacts',
    converted.flatMap(({ values }) => values.refs.contact ?? []),
  );
  for (const { record, values } of converted) {
    const lead_id = leads.get(record.id);
    const external_id = values.refs.contact;
    if (lead_id === undefined || external_id === null) continue;
    const link = links.get(external_id);
    if (link === undefined) {
      const id = newId();
      const there = leadThere(values, scope, record.fields);
      await tx.leadContact.create({
        data: { company_id, id, lead_id, name: text(there.name) ?? 'Lead' },
      });
      await addLinks(tx, scope, [{ module: 'contacts', external_id, entity_type: 'contact', entity_id: id }]);
      continue;
    }
    const contact = await tx.leadContact.findUnique({
      where: { company_id_id: { company_id, id: link.entity_id } },
    });
    if (contact !== null && contact.lead_id !== lead_id)
      await moveToLead(tx, ctx, scope, contact.lead_id, lead_id);
  }
}
