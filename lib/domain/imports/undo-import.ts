import type { ImportDetail } from '@/lib/contracts/imports';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { enqueue } from '@/lib/queue/enqueue';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { getImport } from './get-import';

/**
 * Has the worker take back a finished import.
 * @throws AppError not_found, conflict while it runs, when it was undone, or when its rows are no longer kept.
 */
export async function undoImport({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<ImportDetail> {
  authorize(ctx.actor, 'pipeline.import');
  const { company_id } = ctx;
  const { id } = input;
  return companyTx(ctx, async (tx) => {
    await tx.$queryRaw`SELECT id FROM csv_imports WHERE company_id = ${company_id} AND id = ${id} FOR UPDATE`;
    const found = await getImport({ ctx: { ...ctx, tx }, input: { id } });
    if (found.status !== 'DONE' || !found.kept)
      throw new AppError('conflict', 'Only a finished import whose file is still kept can be undone.');
    await tx.csvImport.update({ where: { company_id_id: { company_id, id } }, data: { status: 'UNDOING' } });
    await enqueue(tx, 'csv-import.undo', { company_id, import_id: id });
    await writeAudit(tx, ctx, {
      action: 'UNDO_IMPORT',
      entity_type: 'import',
      entity_id: id,
      after: { kind: found.kind, rows: found.rows_total },
    });
    return { ...found, status: 'UNDOING' };
  });
}
