import { companyTx } from '@/lib/db/doors';
import type { CrmLink, Deal } from '@/lib/db/generated/client';
import type { CrmRecord, CrmRecords } from '@/lib/integrations/contracts/capabilities';
import { mergeDeal } from './apply-deals';
import { dealHere, dealThere } from './deal-values';
import { addLinks, fromCrm, linkOfEntity, lockCrm } from './links';
import type { Values } from './merge-values';
import type { Push } from './push-changes';
import { readRecord } from './read-record';
import { stageThere } from './stage-names';
import { ownerThere, removeThere, writeMade, writeOne } from './write-there';

const TRIES = 3;

/** Brings a deal's change to the CRM; its stage goes back as the CRM's own word for it. */
export async function pushDeal(push: Push): Promise<void> {
  const { crm } = push.open.can;
  if (crm === undefined) return;
  const { scope, change } = push;
  const { company_id } = scope;
  const { deal, link } = await companyTx({ company_id }, async (tx) => ({
    deal: await tx.deal.findUnique({ where: { company_id_id: { company_id, id: change.entity_id } } }),
    link: await linkOfEntity(tx, scope, 'deals', 'deal', change.entity_id),
  }));
  if (deal === null) return removeThere(push, crm, 'deals', link);
  const stands = link ?? (await makeThere(push, crm, deal));
  if (stands === null) return;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const record = await readRecord(crm, scope, 'deals', stands.external_id);
    if (record === null) return;
    if (await sendDifference(push, crm, stands.id, record)) return;
  }
  throw new Error('The record at the CRM keeps changing.');
}

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
    const deal = await tx.deal.findUnique({ where: { company_id_id: { company_id, id: change.entity_id } } });
    const link = await tx.crmLink.findUnique({ where: { company_id_id: { company_id, id: link_id } } });
    if (deal === null || link === null) return null;
    const there = dealThere(crm.read(record), scope, record.fields);
    return { there, send: await mergeDeal(tx, ctx, scope, deal, link, record, there) };
  });
  if (merged === null || Object.keys(merged.send).length === 0) return true;
  const rules = {
    ...scope.mapping.deal,
    write: (values: Values) => scope.mapping.deal.write(withoutStage(values)),
  };
  const translated = {
    ...crm,
    write: async (...[module, records]: Parameters<CrmRecords['write']>) => {
      const stage = await stageOf(push, crm, merged.send);
      return crm.write(
        module,
        records.map((one) => ({ ...one, fields: { ...one.fields, ...stage } })),
      );
    },
  };
  return writeOne(push, translated, 'deals', link_id, record, merged.there, merged.send, rules);
}

/** @returns the link of a record that an earlier attempt made and that may lack what changed since; null for a new one. */
async function makeThere(push: Push, crm: CrmRecords, deal: Deal): Promise<CrmLink | null> {
  const { scope } = push;
  const { company_id } = scope;
  const values = dealHere(deal, scope);
  const contact = await contactOf(push, deal.lead_id);
  const written = scope.mapping.deal.write(withoutStage(values));
  const fields = {
    ...crm.encode('deals', { ...written.adapter, title: deal.title }, null),
    ...written.fields,
    ...(await stageOf(push, crm, values)),
    ...crm.encodeRefs('deals', {
      ...ownerThere(scope, deal.owner_id),
      ...(contact === null ? {} : { contact }),
    }),
  };
  const { id, modified_at, found } = await writeMade(push, crm, 'deals', deal.id, fields);
  const base = found === null ? values : dealThere(crm.read(found), scope, found.fields);
  return companyTx({ company_id }, async (tx) => {
    await fromCrm(tx);
    await lockCrm(tx, scope);
    const linked = () => linkOfEntity(tx, scope, 'deals', 'deal', deal.id);
    if ((await linked()) === null)
      await addLinks(tx, scope, [
        {
          module: 'deals',
          external_id: id,
          entity_type: 'deal',
          entity_id: deal.id,
          base,
          ...(modified_at === null ? {} : { external_modified_at: modified_at }),
        },
      ]);
    return found === null ? null : linked();
  });
}

/** The CRM's id of somebody at the deal's customer. */
async function contactOf({ scope }: Push, lead_id: string): Promise<string | null> {
  const { company_id } = scope;
  return companyTx({ company_id }, async (tx) => {
    const contacts = await tx.leadContact.findMany({
      where: { company_id, lead_id },
      select: { id: true },
      take: 20,
    });
    const link = await tx.crmLink.findFirst({
      where: {
        company_id,
        integration_id: scope.integration_id,
        module: 'contacts',
        entity_id: { in: contacts.map(({ id }) => id) },
        deleted_at: null,
      },
      select: { external_id: true },
    });
    return link?.external_id ?? null;
  });
}

function withoutStage({ stage: _stage, ...values }: Values): Values {
  return values;
}

/** The stage in the CRM's words; nothing where it has none for it: the rest is sent all the same. */
async function stageOf(
  { scope }: Push,
  crm: CrmRecords,
  { stage }: Values,
): Promise<Record<string, unknown>> {
  if (typeof stage !== 'string') return {};
  const { fields } = scope.mapping.deal.write({ stage });
  if (Object.keys(fields).length > 0) return fields;
  const [stage_field] = Object.keys(crm.encode('deals', { stage }, null));
  const field = (await crm.fields('deals')).find(({ name }) => name === stage_field);
  const there = stageThere(scope.pipeline, scope.stage_map, stage, field?.options ?? []);
  return there === null ? {} : crm.encode('deals', { stage: there }, null);
}
