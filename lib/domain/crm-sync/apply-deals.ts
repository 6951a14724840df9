import type { Tx } from '@/lib/db/clients';
import type { CrmLink, Deal } from '@/lib/db/generated/client';
import { newId } from '@/lib/ids';
import type { CrmRecord, CrmValues } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import { leadOfAccount } from './apply-contacts';
import { isOld, type ReadRecord } from './apply-leads';
import { dealData, dealHere, dealThere } from './deal-values';
import { addLinks, baseOf, isBeingDeleted, linksOf } from './links';
import { mergeValues, type Values } from './merge-values';
import { noteChange, noteConflicts } from './note-conflicts';
import type { CrmScope } from './scope';
import { tellOfDeals } from './tell-endpoints';

/** Brings deals of the CRM in; each belongs to the lead of its contact, else of its account. */
export async function applyDeals(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  batch: readonly ReadRecord[],
): Promise<void> {
  const { company_id } = scope;
  const links = await linksOf(
    tx,
    scope,
    'deals',
    batch.map(({ record }) => record.id),
  );
  for (const { record, values } of batch) {
    const link = links.get(record.id);
    if (link !== undefined && isOld(link, record)) continue;
    const there = dealThere(values, scope, record.fields);
    const linked =
      link && (await tx.deal.findUnique({ where: { company_id_id: { company_id, id: link.entity_id } } }));
    if (link !== undefined && !linked && (await isBeingDeleted(tx, scope, 'deal', link.entity_id))) continue;
    // From a table, or back from one after its row had gone.
    const row = linked ?? (await tx.deal.findFirst({ where: { company_id, external_id: record.id } }));
    if (row === null) {
      await makeDeal(tx, ctx, scope, link, record, values, there);
      continue;
    }
    const held = link && (row.id === link.entity_id ? link : await pointTo(tx, link, row.id));
    const lacking = await mergeDeal(tx, ctx, scope, row, held, record, there);
    if (Object.keys(lacking).length > 0) await noteChange(tx, company_id, 'deal', row.id);
  }
}

/** The record is this deal now; they have agreed on nothing yet. */
function pointTo(tx: Tx, { company_id, id }: CrmLink, entity_id: string): Promise<CrmLink> {
  return tx.crmLink.update({
    where: { company_id_id: { company_id, id } },
    data: { entity_id, base: {} },
  });
}

/** Merges what the CRM says now, and remembers it. @returns what the CRM lacks. */
export async function mergeDeal(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  row: Deal,
  link: CrmLink | undefined,
  record: CrmRecord,
  there: Values,
): Promise<Values> {
  const { company_id } = scope;
  const merge = mergeValues({
    base: baseOf(link),
    here: dealHere(row, scope),
    there,
    here_at: row.updated_at,
    there_at: record.modified_at,
    ...scope.mapping.deal,
  });
  if (Object.keys(merge.here).length > 0) {
    await tx.deal.update({
      where: { company_id_id: { company_id, id: row.id } },
      data: dealData(merge.here, row.custom_fields, scope, record.modified_at),
    });
    await tellOfDeals(tx, ctx, scope, 'deal.updated', [row.id]);
  }
  await noteConflicts(tx, ctx, { type: 'deal', id: row.id }, merge.conflicts);
  const agreed = { base: there, external_modified_at: record.modified_at };
  if (link === undefined)
    await addLinks(tx, scope, [
      { module: 'deals', external_id: record.id, entity_type: 'deal', entity_id: row.id, ...agreed },
    ]);
  else
    await tx.crmLink.update({
      where: { company_id_id: { company_id, id: link.id } },
      data: { ...agreed, deleted_at: null },
    });
  return merge.there;
}

async function makeDeal(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  link: CrmLink | undefined,
  record: CrmRecord,
  values: CrmValues,
  there: Values,
): Promise<void> {
  const { company_id } = scope;
  const id = newId();
  await tx.deal.create({
    data: {
      company_id,
      id,
      external_id: record.id,
      title: 'Deal',
      stage: String(there.stage),
      value: 0,
      ...dealData(scope.mapping.deal.incoming(there), {}, scope, record.modified_at),
      lead_id: await leadOfDeal(tx, ctx, scope, values, there),
      created_at: ctx.clock.now(),
    },
  });
  await tellOfDeals(tx, ctx, scope, 'deal.created', [id]);
  const agreed = { base: there, external_modified_at: record.modified_at };
  if (link === undefined)
    await addLinks(tx, scope, [
      { module: 'deals', external_id: record.id, entity_type: 'deal', entity_id: id, ...agreed },
    ]);
  else
    await tx.crmLink.update({
      where: { company_id_id: { company_id, id: link.id } },
      data: { ...agreed, entity_id: id, deleted_at: null },
    });
}

async function leadOfDeal(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  values: CrmValues,
  there: Values,
): Promise<string> {
  const { company_id } = scope;
  const { contact } = values.refs;
  const link = contact === null ? undefined : (await linksOf(tx, scope, 'contacts', [contact])).get(contact);
  if (link !== undefined) {
    const row = await tx.leadContact.findUnique({
      where: { company_id_id: { company_id, id: link.entity_id } },
      select: { lead_id: true },
    });
    if (row !== null) return row.lead_id;
  }
  return leadOfAccount(tx, ctx, scope, values, { name: values.refs.account_name ?? there.title ?? null });
}
