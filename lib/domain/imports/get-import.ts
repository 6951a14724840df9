import type { ImportDetail } from '@/lib/contracts/imports';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { IMPORT_SELECT, importCounts, importView, settingsOf } from './import-view';
import { openTable } from './open-table';

/** So many rows of the file are shown. */
const SAMPLE = 5;

/** An import with its progress, its columns and its first rows. @throws AppError not_found. */
export async function getImport({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<ImportDetail> {
  authorize(ctx.actor, 'pipeline.import');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const row = await tx.csvImport.findUnique({
      where: { company_id_id: { company_id, id: input.id } },
      select: IMPORT_SELECT,
    });
    if (row === null) throw notFound('This import');
    const table = await openTable(tx, company_id, row.id);
    return {
      ...importView(row, await importCounts(tx, company_id, [row.id]), table !== null),
      settings: settingsOf(row.settings),
      head: table?.head ?? [],
      sample: table?.rows.slice(0, SAMPLE) ?? [],
    };
  });
}
