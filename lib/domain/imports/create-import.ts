import { type CreateImport, IMPORT_MAX_ROWS, type ImportDetail } from '@/lib/contracts/imports';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { AppError } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';
import { decodeFile } from './decode-file';
import { getImport } from './get-import';
import { guessColumns } from './guess-columns';
import { parseTable } from './parse-table';

/**
 * Keeps an uploaded table, sealed, and guesses what its columns are. Nothing is imported yet.
 * @throws AppError unprocessable for a file without rows, with too many, or with too many columns.
 */
export async function createImport({ ctx, input }: { ctx: Ctx; input: CreateImport }): Promise<ImportDetail> {
  authorize(ctx.actor, 'pipeline.import');
  const { company_id } = ctx;
  const { user_id, locale } = personOf(ctx);
  const { text, encoding } = decodeFile(Buffer.from(input.content, 'base64'));
  const { delimiter, head, rows } = parseTable(text);
  if (rows.length === 0 || head.length === 0 || head.length > 500)
    throw new AppError(
      'unprocessable',
      'The file has no rows under a head: save the sheet as CSV with a head row.',
    );
  if (rows.length > IMPORT_MAX_ROWS)
    throw new AppError('unprocessable', `The file has ${rows.length} rows: split it at ${IMPORT_MAX_ROWS}.`);
  const id = newId();
  return companyTx(ctx, async (tx) => {
    const sealer = await companySealer(tx, company_id);
    await tx.csvImport.create({
      data: {
        company_id,
        id,
        kind: input.kind,
        file_name: input.file_name,
        encoding,
        delimiter,
        rows_total: rows.length,
        content: sealer.seal('csv_imports', 'content', id, text),
        settings: {
          columns: guessColumns(input.kind, head),
          on_duplicate: 'update',
          day_order: locale === 'en' ? 'mdy' : 'dmy',
        },
        created_by_id: user_id,
        created_at: ctx.clock.now(),
      },
    });
    await writeAudit(tx, ctx, {
      action: 'UPLOAD_IMPORT',
      entity_type: 'import',
      entity_id: id,
      after: { kind: input.kind, rows: rows.length },
    });
    return getImport({ ctx: { ...ctx, tx }, input: { id } });
  });
}
