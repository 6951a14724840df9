import type { ImportView } from '@/lib/contracts/imports';
import type { Paging } from '@/lib/contracts/paging';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { IMPORT_SELECT, importCounts, importView } from './import-view';

/** The company's imports, the newest first. */
export async function listImports({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: Paging;
}): Promise<Paging & { data: ImportView[]; total: number }> {
  authorize(ctx.actor, 'pipeline.import');
  const { company_id } = ctx;
  const { page, page_size } = input;
  return companyTx(ctx, async (tx) => {
    const where = { company_id };
    const total = await tx.csvImport.count({ where });
    const rows = await tx.csvImport.findMany({
      where,
      orderBy: [{ created_at: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * page_size,
      take: page_size,
      select: IMPORT_SELECT,
    });
    const ids = rows.map(({ id }) => id);
    const count = await importCounts(tx, company_id, ids);
    const kept = await tx.csvImport.findMany({
      where: { company_id, id: { in: ids }, content: { not: null } },
      select: { id: true },
    });
    const data = rows.map((row) =>
      importView(
        row,
        count,
        kept.some(({ id }) => id === row.id),
      ),
    );
    return { data, page, page_size, total };
  });
}
