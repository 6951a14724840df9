import type { Tx } from '@/lib/db/clients';
import { newId } from '@/lib/ids';
import { stageFields } from '../deals/stage-fields';
import type { BatchLens, FileRow, RowOutcome } from './batch';
import { changesOf } from './changes';
import { type KnownDeal, KnownDeals } from './known-deals';
import { type KnownLead, KnownLeads } from './known-leads';
import { isFailure, readRow } from './read-row';
import { dealData, type LeadData, leadOfDeal, textOf } from './row-data';

/** What a batch of rows does to the deals, and to leads that they name. `write` false tells without doing it. */
export async function applyDeals(
  tx: Tx,
  rows: readonly FileRow[],
  lens: BatchLens,
  write: boolean,
): Promise<RowOutcome[]> {
  const { company_id, settings, pipeline, now, timezone } = lens;
  const read = rows.map(({ row, cells }) => ({ row, values: readRow(cells, lens) }));
  const good = read.flatMap(({ values }) => (isFailure(values) ? [] : [values]));
  const leads = await KnownLeads.read(tx, company_id, good.map(leadOfDeal), true);
  const deals = await KnownDeals.read(
    tx,
    company_id,
    good.map((values) => dealData(values, timezone)),
    good.flatMap((values) => leads.find(leadOfDeal(values), true)?.id ?? []),
  );
  const made_leads: (LeadData & { id: string })[] = [];
  const made: KnownDeal[] = [];
  const changed: { id: string; data: object }[] = [];
  const first = pipeline.stages.find(({ kind }) => kind === 'open')?.key ?? '';
  const outcomes = read.map(({ row, values }): RowOutcome => {
    if (isFailure(values)) return { row, outcome: 'failed', code: values.error, field: values.field };
    const person = leadOfDeal(values);
    const known_lead = leads.find(person, true);
    const lead = known_lead ?? newLead(person, leads, made_leads);
    const made_lead = known_lead === undefined ? { lead_id: lead.id } : {};
    const data = dealData(values, timezone);
    const stage = textOf(values, 'stage');
    const same = deals.find(data, lead.id);
    if (same === undefined) {
      const deal: KnownDeal = {
        value: 0,
        currency: lens.currency,
        ...stageFields(pipeline, stage ?? first, now),
        ...data,
        id: newId(),
        lead_id: lead.id,
        title: data.title ?? '',
      };
      made.push(deal);
      deals.add(deal);
      return { row, outcome: 'created', entity_id: deal.id, ...made_lead };
    }
    const moved = stage !== undefined && stage !== same.stage ? stageFields(pipeline, stage, now) : {};
    const wanted = { ...moved, ...data };
    const before = settings.on_duplicate === 'skip' ? {} : changesOf(same, wanted);
    if (Object.keys(before).length === 0)
      return { row, outcome: 'skipped', entity_id: same.id, ...made_lead };
    Object.assign(same, wanted);
    if (!made.some(({ id }) => id === same.id)) changed.push({ id: same.id, data: wanted });
    return { row, outcome: 'updated', entity_id: same.id, before, ...made_lead };
  });
  if (!write) return outcomes;
  await tx.lead.createMany({
    data: made_leads.map(({ name = '', ...lead }) => ({ ...lead, name, company_id, created_at: now })),
  });
  await tx.deal.createMany({ data: made.map((deal) => ({ ...deal, company_id, created_at: now })) });
  for (const { id, data } of changed)
    await tx.deal.update({ where: { company_id_id: { company_id, id } }, data, select: { id: true } });
  return outcomes;
}

/** A lead that only the row of a deal names; without a name it bears its address or number. */
function newLead(person: LeadData, leads: KnownLeads, made: (LeadData & { id: string })[]): KnownLead {
  const name = person.name ?? person.email ?? person.phone ?? '';
  const lead: KnownLead & LeadData = { ...person, name, id: newId() };
  made.push(lead);
  leads.add(lead, lead);
  return lead;
}
