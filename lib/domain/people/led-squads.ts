import type { Tx } from '@/lib/db/clients';

/** The squads that a person leads now. */
export async function ledSquadIds(tx: Tx, company_id: string, user_id: string): Promise<string[]> {
  const rows = await tx.squadMember.findMany({
    where: { company_id, user_id, is_leader: true },
    select: { squad_id: true },
    orderBy: { squad_id: 'asc' },
  });
  return rows.map((row) => row.squad_id);
}
