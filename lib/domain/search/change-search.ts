import { type ChangeSearch, changeSearchSchema, type SearchView } from '@/lib/contracts/search';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { getSearch } from './get-search';
import { isLeft, LEFT } from './search-content';
import { ownSearches } from './visible-searches';

/**
 * Saves the actor's own question under a name, or shares it as memory with those who may see all that it cites.
 * @throws AppError not_found, conflict when there is nothing in the answer to share.
 */
export async function changeSearch({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string } & ChangeSearch;
}): Promise<SearchView> {
  authorize(ctx.actor, 'search.read');
  const { id, ...body } = input;
  const { saved_name, shared_as_memory: shared } = changeSearchSchema.parse(body);
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const before = await tx.chatSearch.findFirst({
      where: { AND: [ownSearches(ctx), { id }] },
      select: { id: true, shared_as_memory: true, ...LEFT },
    });
    if (before === null) throw notFound('Search');
    const sealer = await companySealer(tx, company_id);
    if (shared === true && !isLeft(sealer, before))
      throw new AppError('conflict', 'Nothing was found for this question: there is nothing to share.');
    const now = ctx.clock.now();
    await tx.chatSearch.update({
      where: { company_id_id: { company_id, id } },
      data: {
        ...(saved_name !== undefined && {
          saved_name: saved_name === null ? null : sealer.seal('chat_searches', 'saved_name', id, saved_name),
          saved_at: saved_name === null ? null : now,
        }),
        ...(shared !== undefined && { shared_as_memory: shared, shared_at: shared ? now : null }),
      },
    });
    if (shared !== undefined && shared !== before.shared_as_memory)
      await writeAudit(tx, ctx, {
        action: 'SHARE_SEARCH',
        entity_type: 'chat_search',
        entity_id: id,
        before: { shared: before.shared_as_memory },
        after: { shared },
      });
    return getSearch({ ctx: { ...ctx, tx }, input: { id } });
  });
}
