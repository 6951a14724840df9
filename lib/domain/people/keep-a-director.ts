import type { Tx } from '@/lib/db/clients';
import { AppError } from '@/lib/errors/app-error';

/** Serialises changes of who directs a company: call it before reading roles that the change depends on. */
export async function lockDirectors(tx: Tx, company_id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM companies WHERE id = ${company_id} FOR UPDATE`;
}

/** A company always keeps one active director; call it after the change. @throws AppError conflict. */
export async function keepADirector(tx: Tx, company_id: string): Promise<void> {
  const left = await tx.user.count({ where: { company_id, role: 'DIRECTOR', status: 'ACTIVE' } });
  if (left === 0)
    throw new AppError('conflict', 'The company needs at least one active director. Name another first.');
}
