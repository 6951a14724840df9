import type { Tx } from '@/lib/db/clients';
import { notFound } from '@/lib/errors/app-error';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';

/** The person to whom the actor may give a task. @throws AppError not_found for anybody else, and for who has left. */
export async function requireTaskOwner(tx: Tx, ctx: Ctx, id: string): Promise<void> {
  const owner = await tx.user.findFirst({
    where: { AND: [visiblePeople(ctx, 'tasks.write'), { id, status: { not: 'INACTIVE' } }] },
    select: { id: true },
  });
  if (owner === null) throw notFound('Person');
}
