import type { Tx } from '@/lib/db/clients';

/** A playbook as it was in a version. Null without a playbook, or when that version is not kept. */
export async function playbookAt(tx: Tx, company_id: string, id: string | null, version: number) {
  if (id === null) return null;
  return tx.playbook.findFirst({
    where: { company_id, version, OR: [{ id, parent_version_id: null }, { parent_version_id: id }] },
    select: { name: true, methodology: true, content: true },
  });
}
