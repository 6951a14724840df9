import type { Tx } from '@/lib/db/clients';
import { newId } from '@/lib/ids';
import type { CrmValues } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import { storedPhone } from '../leads/lead-fields';
import { isOld, type ReadRecord } from './apply-leads';
import { customData } from './custom-values';
import { text } from './lead-values';
import { addLinks, linksOf } from './links';
import type { Values } from './merge-values';
import type { CrmScope } from './scope';
import { tellOfLeads } from './tell-endpoints';

/** Brings contacts of the CRM in, one way: each hangs on the lead of its account, or on one made for it. */
export async function applyContacts(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  batch: readonly ReadRecord[],
): Promise<void> {
  const { company_id } = scope;
  const links = await linksOf(
    tx,
    scope,
    'contacts',
    batch.map(({ record }) => record.id),
  );
  for (const { record, values } of batch) {
    const link = links.get(record.id);
    if (link !== undefined && isOld(link, record)) continue;
    const there = contactThere(values);
    const data = contactData(there);
    const changed = { base: there, external_modified_at: record.modified_at, deleted_at: null };
    const where = { company_id_id: { company_id, id: link?.entity_id ?? '' } };
    const row = link === undefined ? null : await tx.leadContact.findUnique({ where });
    if (link !== undefined && row !== null) {
      await tx.leadContact.update({ where, data: { ...data, ...customData(there, row.custom_fields) } });
      await tx.crmLink.update({ where: { company_id_id: { company_id, id: link.id } }, data: changed });
      continue;
    }
    const id = newId();
    const lead_id = await leadOfAccount(tx, ctx, scope, values, there);
    await tx.leadContact.create({
      data: { company_id, id, lead_id, ...data, ...customData(there, {}), created_at: ctx.clock.now() },
    });
    if (link === undefined)
      await addLinks(tx, scope, [
        {
          module: 'contacts',
          external_id: record.id,
          entity_type: 'contact',
          entity_id: id,
          base: there,
          external_modified_at: record.modified_at,
        },
      ]);
    else
      await tx.crmLink.update({
        where: { company_id_id: { company_id, id: link.id } },
        data: { ...changed, entity_id: id },
      });
  }
}

function contactThere({ fields }: CrmValues): Values {
  const values: Values = {
    name: text(fields.name) ?? 'Contato',
    email: text(fields.email)?.toLowerCase() ?? null,
    phone: storedPhone(text(fields.phone)),
    position: text(fields.position),
  };
  for (const [name, value] of Object.entries(fields)) if (name.startsWith('custom.')) values[name] = value;
  return values;
}

function contactData(values: Values) {
  return {
    name: text(values.name) ?? 'Contato',
    email: text(values.email),
    phone: text(values.phone),
    position: text(values.position),
  };
}

/** The lead that stands for an account; made from what is known when there is none. `person` describes who it is about. */
export async function leadOfAccount(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  { refs }: CrmValues,
  person: Values,
): Promise<string> {
  const { company_id } = scope;
  const link =
    refs.account === null
      ? undefined
      : (await linksOf(tx, scope, 'accounts', [refs.account])).get(refs.account);
  if (link !== undefined) {
    const lead = await tx.lead.findUnique({
      where: { company_id_id: { company_id, id: link.entity_id } },
      select: { id: true },
    });
    if (lead !== null) return lead.id;
  }
  const email = text(person.email);
  const known = email === null ? null : await tx.lead.findFirst({ where: { company_id, email } });
  const id = known?.id ?? newId();
  const owner = refs.owner === null ? undefined : scope.owners.get(refs.owner);
  if (known === null) {
    await tx.lead.create({
      data: {
        company_id,
        id,
        name: text(person.name) ?? refs.account_name ?? 'Lead',
        email,
        phone: text(person.phone),
        position: text(person.position),
        company_name: refs.account_name,
        owner_id: owner ?? null,
        created_at: ctx.clock.now(),
      },
    });
    await tellOfLeads(tx, ctx, scope, 'lead.created', [id]);
  }
  if (refs.account === null) return id;
  if (link !== undefined)
    await tx.crmLink.update({
      where: { company_id_id: { company_id, id: link.id } },
      data: { entity_id: id },
    });
  else
    await addLinks(tx, scope, [
      { module: 'accounts', external_id: refs.account, entity_type: 'lead', entity_id: id },
    ]);
  return id;
}
