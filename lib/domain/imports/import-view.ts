import {
  IMPORT_KINDS,
  type ImportKind,
  type ImportSettings,
  type ImportView,
  importSettingsSchema,
} from '@/lib/contracts/imports';
import type { Tx } from '@/lib/db/clients';
import type { Prisma } from '@/lib/db/generated/client';

export const IMPORT_SELECT = {
  id: true,
  kind: true,
  status: true,
  file_name: true,
  encoding: true,
  delimiter: true,
  rows_total: true,
  settings: true,
  position: true,
  import_log_id: true,
  created_by_id: true,
  created_by: { select: { id: true, name: true } },
  created_at: true,
} as const satisfies Prisma.CsvImportSelect;

type ImportRow = Prisma.CsvImportGetPayload<{ select: typeof IMPORT_SELECT }>;

/** What came out of imports so far: import id -> outcome -> rows. */
export async function importCounts(tx: Tx, company_id: string, ids: readonly string[]) {
  const groups = await tx.csvImportRow.groupBy({
    by: ['import_id', 'outcome'],
    where: { company_id, import_id: { in: [...ids] } },
    _count: { _all: true },
  });
  return (id: string, outcome: string) =>
    groups.find((group) => group.import_id === id && group.outcome === outcome)?._count._all ?? 0;
}

export function importView(
  { settings: _settings, import_log_id: _log, created_by_id: _by, ...row }: ImportRow,
  count: (id: string, outcome: string) => number,
  kept: boolean,
): ImportView {
  const of = (outcome: string) => count(row.id, outcome);
  return {
    ...row,
    kind: kindOf(row.kind),
    created_at: row.created_at.toISOString(),
    created: of('created'),
    updated: of('updated'),
    skipped: of('skipped'),
    failed: of('failed'),
    kept,
  };
}

export function kindOf(kind: string): ImportKind {
  return IMPORT_KINDS.find((one) => one === kind) ?? 'leads';
}

export function settingsOf(settings: unknown): ImportSettings {
  return importSettingsSchema
    .catch({ columns: {}, on_duplicate: 'update', day_order: 'dmy' })
    .parse(settings);
}
