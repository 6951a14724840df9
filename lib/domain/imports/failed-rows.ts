import type { FileAnswer } from '@/lib/contracts/file';
import { IMPORT_ERRORS, type ImportError } from '@/lib/contracts/imports';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { companyProfile } from '../companies/company-profile';
import { type Ctx, personOf } from '../ctx';
import { writeTable } from '../exports/write-table';
import { ERROR_TEXTS } from './error-texts';
import { openTable } from './open-table';

/** A row that an import did not take: its line in the file, its cells under the head, and why. */
interface FailedRow {
  line: number;
  cells: string[];
  error: ImportError;
}

/** Null when the file is no longer kept. @throws AppError not_found */
async function readFailed(
  tx: Tx,
  company_id: string,
  import_id: string,
  most?: number,
): Promise<{ head: string[]; rows: FailedRow[] } | null> {
  const found = await tx.csvImport.count({ where: { company_id, id: import_id } });
  if (found === 0) throw notFound('This import');
  const table = await openTable(tx, company_id, import_id);
  if (table === null) return null;
  const failed = await tx.csvImportRow.findMany({
    where: { company_id, import_id, outcome: 'failed' },
    orderBy: { row: 'asc' },
    select: { row: true, code: true },
    ...(most === undefined ? {} : { take: most }),
  });
  const rows = failed.map(({ row, code }) => ({
    // The head is the first line of the file.
    line: row + 1,
    cells: table.head.map((_, column) => table.rows[row - 1]?.[column] ?? ''),
    error: IMPORT_ERRORS.find((one) => one === code) ?? ('refused' as const),
  }));
  return { head: table.head, rows };
}

/** The first rows that an import did not take, to be looked at; none when the file is no longer kept. */
export async function firstFailedRows({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string; most: number };
}): Promise<{ head: string[]; rows: FailedRow[] }> {
  authorize(ctx.actor, 'pipeline.import');
  const { company_id } = ctx;
  const found = await companyTx(ctx, (tx) => readFailed(tx, company_id, input.id, input.most));
  return found ?? { head: [], rows: [] };
}

/**
 * The rows that an import did not take, as they stood in the file, with the reason: to be corrected and imported again.
 * @throws AppError not_found, conflict when the file is no longer kept.
 */
export async function failedRows({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<FileAnswer> {
  authorize(ctx.actor, 'pipeline.import');
  const { company_id } = ctx;
  const texts = ERROR_TEXTS[personOf(ctx).locale];
  return companyTx(ctx, async (tx) => {
    const failed = await readFailed(tx, company_id, input.id);
    if (failed === null) throw new AppError('conflict', 'This file is no longer kept: upload it again.');
    const { timezone } = await companyProfile(tx, company_id);
    const head = [...failed.head, texts.row, texts.head];
    const rows = failed.rows.map(({ cells, line, error }) => [...cells, line, texts[error]]);
    return {
      file_name: 'import-errors.csv',
      content: writeTable(head, rows, personOf(ctx).locale, timezone),
    };
  });
}
