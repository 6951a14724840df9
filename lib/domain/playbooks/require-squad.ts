import type { Tx } from '@/lib/db/clients';
import { notFound } from '@/lib/errors/app-error';
import type { Ctx } from '../ctx';
import { visibleSquads } from '../squads/visible-squads';

/** @throws AppError not_found for a squad that the actor may not see; null, the whole company, is fine. */
export async function requireSquad(tx: Tx, ctx: Ctx, squad_id: string | null): Promise<void> {
  if (squad_id === null) return;
  const found = await tx.squad.count({
    where: { AND: [{ id: squad_id }, visibleSquads(ctx, 'squads.read')] },
  });
  if (found === 0) throw notFound('Squad');
}
