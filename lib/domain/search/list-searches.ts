import type { SearchEntry, SearchList } from '@/lib/contracts/search';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { authorize } from '@/lib/permissions/actor';
import { type Ctx, personOf } from '../ctx';
import { isLeft, LEFT, openQuestion, openSavedName } from './search-content';
import { ownSearches, sharedSearches } from './visible-searches';

const MOST = 50;
const SELECT = {
  id: true,
  query: true,
  saved_name: true,
  shared_as_memory: true,
  created_at: true,
  user_id: true,
  user: { select: { name: true } },
  ...LEFT,
} as const;

/** The actor's own questions, saved ones first, and those that colleagues share with them; the latest of each. */
export async function listSearches({ ctx }: { ctx: Ctx }): Promise<SearchList> {
  authorize(ctx.actor, 'search.read');
  const { user_id } = personOf(ctx);
  return companyTx(ctx, async (tx) => {
    const own = await tx.chatSearch.findMany({
      where: ownSearches(ctx),
      orderBy: [{ saved_at: { sort: 'desc', nulls: 'last' } }, { created_at: 'desc' }],
      take: MOST,
      select: SELECT,
    });
    const memory = await tx.chatSearch.findMany({
      where: { AND: [sharedSearches(ctx), { NOT: { user_id } }] },
      orderBy: { shared_at: 'desc' },
      take: MOST,
      select: SELECT,
    });
    const sealer = await companySealer(tx, ctx.company_id);
    const entry = (row: (typeof own)[number]): SearchEntry => {
      const mine = row.user_id === user_id;
      return {
        id: row.id,
        question: openQuestion(sealer, row),
        saved_name: mine ? openSavedName(sealer, row) : null,
        shared: row.shared_as_memory,
        asked_at: row.created_at.toISOString(),
        asked_by: mine ? null : row.user.name,
      };
    };
    const left = memory.filter((row) => isLeft(sealer, row));
    return { own: own.map(entry), memory: left.map(entry) };
  });
}
