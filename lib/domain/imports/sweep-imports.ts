import type { Clock } from '@/lib/clock';
import { companyTx, systemTx } from '@/lib/db/doors';
import { enqueue } from '@/lib/queue/enqueue';

/** An import can be undone, and its failed rows downloaded, for so long; then its file and rows are deleted. */
const KEPT_DAYS = 30;
/** A run that has not moved for so long has lost its job. */
const IDLE_MINUTES = 15;
const MOST = 200;

/** Deletes the files and rows of old imports, and has imports go on that stand still. @returns how many of both. */
export async function sweepImports({ clock }: { clock: Clock }): Promise<number> {
  const now = clock.now().getTime();
  const old = new Date(now - KEPT_DAYS * 86_400_000);
  const idle = new Date(now - IDLE_MINUTES * 60_000);
  const found = await systemTx('find old imports', (tx) =>
    tx.csvImport.findMany({
      where: {
        OR: [
          { created_at: { lt: old }, content: { not: null } },
          { status: { in: ['RUNNING', 'UNDOING'] }, updated_at: { lt: idle } },
        ],
      },
      orderBy: { created_at: 'asc' },
      take: MOST,
      select: { company_id: true, id: true, status: true },
    }),
  );
  for (const { company_id, id, status } of found)
    await companyTx({ company_id }, async (tx) => {
      if (status === 'RUNNING' || status === 'UNDOING') {
        const job = status === 'RUNNING' ? 'csv-import.run' : 'csv-import.undo';
        await enqueue(tx, job, { company_id, import_id: id }, { debounce: { key: id, seconds: 60 } });
        return;
      }
      await tx.csvImportRow.deleteMany({ where: { company_id, import_id: id } });
      await tx.csvImport.update({ where: { company_id_id: { company_id, id } }, data: { content: null } });
    });
  return found.length;
}
