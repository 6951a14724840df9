import type { ImportDetail, ImportSettings } from '@/lib/contracts/imports';
import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { enqueue } from '@/lib/queue/enqueue';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { getImport } from './get-import';

/**
 * Starts an uploaded import with its settings; the worker does the rest.
 * @throws AppError not_found, conflict when it was started before, unprocessable without the column that it needs.
 */
export async function startImport({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ImportSettings & { id: string };
}): Promise<ImportDetail> {
  authorize(ctx.actor, 'pipeline.import');
  const { company_id } = ctx;
  const { id, ...settings } = input;
  return companyTx(ctx, async (tx) => {
    await tx.$queryRaw`SELECT id FROM csv_imports WHERE company_id = ${company_id} AND id = ${id} FOR UPDATE`;
    const found = await tx.csvImport.findUnique({
      where: { company_id_id: { company_id, id } },
      select: { kind: true, status: true, rows_total: true, file_name: true },
    });
    if (found === null) throw notFound('This import');
    if (found.status !== 'DRAFT') throw new AppError('conflict', 'This import was started already.');
    const needed = found.kind === 'leads' ? 'name' : 'title';
    if (settings.columns[needed] === undefined)
      throw new AppError('unprocessable', `Say which column is the ${needed}.`, {
        errors: [{ path: `columns.${needed}`, message: 'missing' }],
      });
    const import_log_id = newId();
    await tx.importLog.create({
      data: {
        company_id,
        id: import_log_id,
        source: `csv.${found.kind}`,
        records_total: found.rows_total,
        started_at: ctx.clock.now(),
      },
    });
    await tx.csvImport.update({
      where: { company_id_id: { company_id, id } },
      data: { status: 'RUNNING', settings, import_log_id },
    });
    await enqueue(tx, 'csv-import.run', { company_id, import_id: id });
    await writeAudit(tx, ctx, {
      action: 'START_IMPORT',
      entity_type: 'import',
      entity_id: id,
      after: { kind: found.kind, rows: found.rows_total },
    });
    return getImport({ ctx: { ...ctx, tx }, input: { id } });
  });
}
