import type { Tx } from '@/lib/db/clients';
import { newId } from '@/lib/ids';
import type { BatchLens, FileRow, RowOutcome } from './batch';
import { changesOf } from './changes';
import { type KnownLead, KnownLeads } from './known-leads';
import { isFailure, readRow } from './read-row';
import { type LeadData, leadData } from './row-data';

/** What a batch of rows does to the leads. `write` false tells without doing it. */
export async function applyLeads(
  tx: Tx,
  rows: readonly FileRow[],
  lens: BatchLens,
  write: boolean,
): Promise<RowOutcome[]> {
  const { company_id, settings, now } = lens;
  const read = rows.map(({ row, cells }) => ({ row, values: readRow(cells, lens) }));
  const wanted = read.flatMap(({ values }) => (isFailure(values) ? [] : [leadData(values)]));
  const known = await KnownLeads.read(tx, company_id, wanted, false);
  const made: (LeadData & { id: string })[] = [];
  const changed: { id: string; data: LeadData }[] = [];
  const outcomes = read.map(({ row, values }): RowOutcome => {
    if (isFailure(values)) return { row, outcome: 'failed', code: values.error, field: values.field };
    const data = leadData(values);
    const same = known.find(data, false);
    if (same === undefined) {
      const lead: KnownLead & LeadData = { ...data, id: newId() };
      made.push(lead);
      known.add(lead, lead);
      return { row, outcome: 'created', entity_id: lead.id };
    }
    const before = settings.on_duplicate === 'skip' ? {} : changesOf(same, data);
    if (Object.keys(before).length === 0) return { row, outcome: 'skipped', entity_id: same.id };
    Object.assign(same, data);
    known.add(same, data);
    // A lead that an earlier row of this batch makes is made with what this row says.
    if (!made.some(({ id }) => id === same.id)) changed.push({ id: same.id, data });
    return { row, outcome: 'updated', entity_id: same.id, before };
  });
  if (!write) return outcomes;
  await tx.lead.createMany({
    data: made.map(({ name = '', ...lead }) => ({ ...lead, name, company_id, created_at: now })),
  });
  for (const { id, data } of changed)
    await tx.lead.update({ where: { company_id_id: { company_id, id } }, data, select: { id: true } });
  return outcomes;
}
