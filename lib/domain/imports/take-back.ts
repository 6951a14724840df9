import { z } from 'zod';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '../ctx';
import { changesSchema, takenBack } from './changes';

const BATCH = 500;

/**
 * Takes back an import from its last row to its first. What it made is deleted, unless people have worked with it since
 * (calls, notes, other deals); what it changed gets its old values where the new ones still stand. Goes on after a crash.
 * @returns whether it is done; `until` ends it between two batches.
 */
export async function takeBackImport({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { import_id: string; until: () => boolean };
}): Promise<boolean> {
  for (;;) {
    const done = await companyTx(ctx, (tx) => takeBackBatch(tx, ctx.company_id, input.import_id));
    if (done) return true;
    if (input.until()) return false;
  }
}

async function takeBackBatch(tx: Tx, company_id: string, id: string): Promise<boolean> {
  const [held] = await tx.$queryRaw<{ position: number; status: string; kind: string }[]>`
    SELECT position, status::text, kind FROM csv_imports
    WHERE company_id = ${company_id} AND id = ${id} FOR UPDATE`;
  if (held?.status !== 'UNDOING') return true;
  const rows = await tx.csvImportRow.findMany({
    where: { company_id, import_id: id, row: { lte: held.position } },
    orderBy: { row: 'desc' },
    take: BATCH,
  });
  const of = (outcome: string) => rows.filter((row) => row.outcome === outcome);
  const made = of('created').flatMap(({ entity_id }) => entity_id ?? []);
  const made_leads = rows.flatMap(({ lead_id }) => lead_id ?? []);
  for (const { entity_id, before } of of('updated'))
    if (entity_id !== null) await restore(tx, company_id, held.kind, entity_id, before);
  if (held.kind === 'deals') {
    await tx.deal.deleteMany({ where: { company_id, id: { in: made }, lead_notes: { none: {} } } });
    await deleteUnused(tx, company_id, made_leads);
  } else await deleteUnused(tx, company_id, made);
  const position = (rows.at(-1)?.row ?? 1) - 1;
  await tx.csvImport.update({
    where: { company_id_id: { company_id, id } },
    data: { position, ...(position === 0 && { status: 'UNDONE' }) },
  });
  return position === 0;
}

async function deleteUnused(tx: Tx, company_id: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const none = { none: {} };
  await tx.lead.deleteMany({
    where: {
      company_id,
      id: { in: ids },
      deals: none,
      conversations: none,
      lead_notes: none,
      bot_logs: none,
    },
  });
}

const fieldsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

async function restore(tx: Tx, company_id: string, kind: string, id: string, before: unknown): Promise<void> {
  const where = { company_id_id: { company_id, id } };
  const changes = changesSchema.parse(before);
  const record = kind === 'deals' ? await tx.deal.findUnique({ where }) : await tx.lead.findUnique({ where });
  if (record === null) return;
  const data = fieldsSchema.parse(takenBack({ ...record }, changes));
  if (Object.keys(data).length === 0) return;
  if (kind === 'deals') await tx.deal.update({ where, data, select: { id: true } });
  else await tx.lead.update({ where, data, select: { id: true } });
}
