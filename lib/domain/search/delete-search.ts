import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { ownSearches } from './visible-searches';

/** Removes a question of the actor's from their history, and from what colleagues find. @throws AppError not_found. */
export async function deleteSearch({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<void> {
  authorize(ctx.actor, 'search.read');
  await companyTx(ctx, async (tx) => {
    const { count } = await tx.chatSearch.deleteMany({
      where: { AND: [ownSearches(ctx), { id: input.id }] },
    });
    if (count === 0) throw notFound('Search');
  });
}
