import type { Tx } from '@/lib/db/clients';

/**
 * The playbook that a person sells by: the ACTIVE one of a squad of theirs, else the company's own; the one changed last
 * when there are several. Null when there is none.
 */
export async function playbookOfPerson(tx: Tx, company_id: string, user_id: string) {
  const active = { company_id, status: 'ACTIVE' as const };
  const newest = { updated_at: 'desc' as const };
  const ofSquad = await tx.playbook.findFirst({
    where: { ...active, squad: { members: { some: { user_id } } } },
    orderBy: newest,
  });
  return ofSquad ?? tx.playbook.findFirst({ where: { ...active, squad_id: null }, orderBy: newest });
}
