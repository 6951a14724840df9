import type { Tx } from '@/lib/db/clients';
import type { Ctx } from '../ctx';

/** A squad, or the company, sells by one playbook: the others that were active for it become inactive. */
export async function stepAside(
  tx: Tx,
  { company_id }: Ctx,
  { id, squad_id }: { id: string; squad_id: string | null },
): Promise<void> {
  await tx.playbook.updateMany({
    where: { company_id, squad_id, status: 'ACTIVE', id: { not: id }, parent_version_id: null },
    data: { status: 'INACTIVE' },
  });
}
