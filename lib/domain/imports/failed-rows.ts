import type { FileAnswer } from '@/lib/contracts/file';
import { IMPORT_ERRORS } from '@/lib/contracts/imports';
import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { companyProfile } from '../companies/company-profile';
import { type Ctx, personOf } from '../ctx';
import { writeTable } from '../exports/write-table';
import { ERROR_TEXTS } from './error-texts';
import { openTable } from './open-table';

/**
 * The rows that an import did not take, as they stood in the file, with the reason: to be corrected and imported again.
 * @throws AppError not_found, conflict when the file is no longer kept.
 */
export async function failedRows({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<FileAnswer> {
  authorize(ctx.actor, 'pipeline.import');
  const { company_id } = ctx;
  const texts = ERROR_TEXTS[personOf(ctx).locale];
  return companyTx(ctx, async (tx) => {
    const found = await tx.csvImport.count({ where: { company_id, id: input.id } });
    if (found === 0) throw notFound('This import');
    const table = await openTable(tx, company_id, input.id);
    if (table === null) throw new AppError('conflict', 'This file is no longer kept: upload it again.');
    const failed = await tx.csvImportRow.findMany({
      where: { company_id, import_id: input.id, outcome: 'failed' },
      orderBy: { row: 'asc' },
      select: { row: true, code: true },
    });
    const { timezone } = await companyProfile(tx, company_id);
    const head = [...table.head, texts.row, texts.head];
    const rows = failed.map(({ row, code }) => {
      const error = IMPORT_ERRORS.find((one) => one === code) ?? 'refused';
      const cells = table.head.map((_, column) => table.rows[row - 1]?.[column] ?? '');
      // The head is the first line of the file.
      return [...cells, row + 1, texts[error]];
    });
    return {
      file_name: 'import-errors.csv',
      content: writeTable(head, rows, personOf(ctx).locale, timezone),
    };
  });
}
