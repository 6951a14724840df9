import type { Tx } from '@/lib/db/clients';
import type { Playbook as PlaybookRow } from '@/lib/db/generated/client';
import { notFound } from '@/lib/errors/app-error';

/** Two people may change a playbook at once: the second waits here, and then sees what the first one did. */
export async function lockPlaybook(tx: Tx, company_id: string, id: string): Promise<PlaybookRow> {
  await tx.$queryRaw`SELECT id FROM playbooks WHERE company_id = ${company_id} AND id = ${id} FOR UPDATE`;
  const row = await tx.playbook.findFirst({ where: { company_id, id, parent_version_id: null } });
  if (row === null) throw notFound('Playbook');
  return row;
}
