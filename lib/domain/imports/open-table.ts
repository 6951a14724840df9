import type { Tx } from '@/lib/db/clients';
import { companySealer } from '@/lib/db/sealer';
import { parseTable, type Table } from './parse-table';

/** The table of an import as it was uploaded; null once it is no longer kept. */
export async function openTable(tx: Tx, company_id: string, id: string): Promise<Table | null> {
  const row = await tx.csvImport.findUniqueOrThrow({
    where: { company_id_id: { company_id, id } },
    select: { content: true, delimiter: true },
  });
  if (row.content === null) return null;
  const sealer = await companySealer(tx, company_id);
  return parseTable(sealer.open('csv_imports', 'content', id, row.content), row.delimiter);
}
