import type { ImportPreview, ImportSettings } from '@/lib/contracts/imports';
import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { applyDeals } from './apply-deals';
import { applyLeads } from './apply-leads';
import { batchLens } from './batch-lens';
import { IMPORT_SELECT, kindOf } from './import-view';
import { openTable } from './open-table';

/** So many rows are tried, and so many are shown. */
const TRIED = 2_000;
const SHOWN = 20;

/**
 * What an import would do with these settings, row by row, without doing it. Rows that fail are shown first.
 * @throws AppError not_found, conflict when the file is no longer kept.
 */
export async function previewImport({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ImportSettings & { id: string };
}): Promise<ImportPreview> {
  authorize(ctx.actor, 'pipeline.import');
  const { company_id } = ctx;
  const { id, ...settings } = input;
  return companyTx(ctx, async (tx) => {
    const row = await tx.csvImport.findUnique({
      where: { company_id_id: { company_id, id } },
      select: IMPORT_SELECT,
    });
    if (row === null) throw notFound('This import');
    const table = await openTable(tx, company_id, id);
    if (table === null) throw new AppError('conflict', 'This file is no longer kept: upload it again.');
    const kind = kindOf(row.kind);
    const lens = await batchLens(tx, company_id, { kind, settings }, ctx.clock.now());
    const rows = table.rows.slice(0, TRIED).map((cells, index) => ({ row: index + 1, cells }));
    const apply = kind === 'leads' ? applyLeads : applyDeals;
    const outcomes = await apply(tx, rows, lens, false);
    const count = (outcome: string) => outcomes.filter((one) => one.outcome === outcome).length;
    const failed = outcomes.filter(({ outcome }) => outcome === 'failed').slice(0, SHOWN / 2);
    const others = outcomes.filter(({ outcome }) => outcome !== 'failed').slice(0, SHOWN - failed.length);
    return {
      rows: [...failed, ...others].map(({ row: number, outcome, code, field }) => ({
        row: number,
        outcome,
        error: code ?? null,
        field: field ?? null,
        values: Object.fromEntries(
          Object.entries(settings.columns).map(([name, column]) => [
            name,
            table.rows[number - 1]?.[column]?.trim() ?? '',
          ]),
        ),
      })),
      created: count('created'),
      updated: count('updated'),
      skipped: count('skipped'),
      failed: count('failed'),
      looked_at: rows.length,
    };
  });
}
