import type { Tx } from '@/lib/db/clients';
import { notFound } from '@/lib/errors/app-error';

/** @throws AppError not_found when the person is not of the company; null and undefined name nobody. */
export async function requireOwner(
  tx: Tx,
  company_id: string,
  owner_id: string | null | undefined,
): Promise<void> {
  if (owner_id == null) return;
  const found = await tx.user.count({ where: { company_id, id: owner_id } });
  if (found === 0) throw notFound('This person');
}

/** @throws AppError not_found when the lead is not of the company; undefined names none. */
export async function requireLead(tx: Tx, company_id: string, lead_id: string | undefined): Promise<void> {
  if (lead_id === undefined) return;
  const found = await tx.lead.count({ where: { company_id, id: lead_id } });
  if (found === 0) throw notFound('This lead');
}
