import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import type { Prisma } from '@/lib/db/generated/client';
import { log } from '@/lib/log';
import { raiseAlert } from '../alerts/raise-alert';
import type { Ctx } from '../ctx';
import { applyDeals } from './apply-deals';
import { applyLeads } from './apply-leads';
import type { BatchLens, FileRow, RowOutcome } from './batch';
import { batchLens } from './batch-lens';
import { IMPORT_SELECT, kindOf, settingsOf } from './import-view';
import { openTable } from './open-table';

/** Rows per transaction: what a crash repeats at most. */
const BATCH = 500;

/**
 * Imports the rows of a started import from where it stands, a batch and its progress in one transaction: after a crash
 * the next run goes on, and no row is done twice. `until` ends it between two batches.
 * @returns whether it is done.
 */
export async function runImport({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { import_id: string; until: () => boolean };
}): Promise<boolean> {
  const { company_id } = ctx;
  const { import_id: id } = input;
  const prepared = await companyTx(ctx, async (tx) => {
    const row = await tx.csvImport.findUnique({
      where: { company_id_id: { company_id, id } },
      select: IMPORT_SELECT,
    });
    if (row?.status !== 'RUNNING') return null;
    const table = await openTable(tx, company_id, id);
    const settings = settingsOf(row.settings);
    const lens = await batchLens(tx, company_id, { kind: kindOf(row.kind), settings }, ctx.clock.now());
    return { rows: table?.rows ?? [], lens };
  });
  if (prepared === null) return true;
  const { lens } = prepared;
  const rows = prepared.rows.map((cells, index): FileRow => ({ row: index + 1, cells }));
  for (;;) {
    const done = await runBatch(ctx, id, rows, lens, BATCH);
    if (done) return true;
    if (input.until()) return false;
  }
}

/** One batch; when the database refuses it, each row by itself, so that one bad row costs no other. */
async function runBatch(ctx: Ctx, id: string, rows: readonly FileRow[], lens: BatchLens, size: number) {
  try {
    return await companyTx(ctx, (tx) => takeBatch(tx, ctx, id, rows, lens, size));
  } catch (error) {
    if (size === 1) return companyTx(ctx, (tx) => refuseRow(tx, ctx, id, rows));
    log().warn({ err: error, import_id: id }, 'a batch of an import was refused');
    for (let n = 0; n < size; n++) if (await runBatch(ctx, id, rows, lens, 1)) return true;
    return false;
  }
}

async function takeBatch(
  tx: Tx,
  ctx: Ctx,
  id: string,
  rows: readonly FileRow[],
  lens: BatchLens,
  size: number,
): Promise<boolean> {
  const position = await lockedPosition(tx, ctx.company_id, id);
  if (position === null) return true;
  const batch = rows.slice(position, position + size);
  const apply = lens.kind === 'leads' ? applyLeads : applyDeals;
  return finishBatch(tx, ctx, id, await apply(tx, batch, lens, true), rows.length);
}

/** Notes the next row as refused by the database. */
async function refuseRow(tx: Tx, ctx: Ctx, id: string, rows: readonly FileRow[]): Promise<boolean> {
  const position = await lockedPosition(tx, ctx.company_id, id);
  const row = rows[position ?? rows.length];
  if (row === undefined) return true;
  return finishBatch(tx, ctx, id, [{ row: row.row, outcome: 'failed', code: 'refused' }], rows.length);
}

/** Where the import stands, held against a second run; null when it no longer runs. */
async function lockedPosition(tx: Tx, company_id: string, id: string): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ position: number; status: string }[]>`
    SELECT position, status::text FROM csv_imports WHERE company_id = ${company_id} AND id = ${id} FOR UPDATE`;
  return row?.status === 'RUNNING' ? row.position : null;
}

async function finishBatch(
  tx: Tx,
  ctx: Ctx,
  id: string,
  outcomes: readonly RowOutcome[],
  total: number,
): Promise<boolean> {
  const { company_id } = ctx;
  await tx.csvImportRow.createMany({
    data: outcomes.map(({ before, ...outcome }) => ({
      ...outcome,
      company_id,
      import_id: id,
      ...(before && { before: before as Prisma.InputJsonObject }),
    })),
  });
  const { position, import_log_id } = await tx.csvImport.update({
    where: { company_id_id: { company_id, id } },
    data: { position: { increment: outcomes.length } },
    select: { position: true, import_log_id: true },
  });
  const failed = outcomes.filter(({ outcome }) => outcome === 'failed');
  const done = position >= total;
  if (import_log_id === null) return done;
  const log_row = await tx.importLog.update({
    where: { company_id_id: { company_id, id: import_log_id } },
    data: {
      records_imported: { increment: outcomes.length - failed.length },
      records_failed: { increment: failed.length },
    },
  });
  if (done) await finishImport(tx, ctx, id, log_row);
  return done;
}

async function finishImport(
  tx: Tx,
  ctx: Ctx,
  id: string,
  log_row: { id: string; source: string; records_total: number; records_failed: number },
): Promise<void> {
  const { company_id } = ctx;
  const { records_failed, records_total, source } = log_row;
  const status = records_failed === 0 ? 'SUCCESS' : records_failed < records_total ? 'PARTIAL' : 'FAILED';
  const failures = await tx.csvImportRow.findMany({
    where: { company_id, import_id: id, outcome: 'failed' },
    orderBy: { row: 'asc' },
    take: 100,
    select: { row: true, code: true },
  });
  await tx.importLog.update({
    where: { company_id_id: { company_id, id: log_row.id } },
    data: {
      status,
      finished_at: ctx.clock.now(),
      errors: failures.map(({ row, code }) => ({ record: String(row), code })),
    },
  });
  await tx.csvImport.update({ where: { company_id_id: { company_id, id } }, data: { status: 'DONE' } });
  if (status === 'SUCCESS') return;
  await raiseAlert({
    ctx: { ...ctx, tx },
    input: {
      type: 'IMPORT_FAILED',
      priority: status === 'FAILED' ? 'HIGH' : 'MEDIUM',
      key: `import-failed:${log_row.id}`,
      data: { source, failed: records_failed, total: status === 'FAILED' ? null : records_total },
      about: { type: 'import_log', id: log_row.id },
    },
  });
}
