import type { Prisma } from '@/lib/db/generated/client';
import { authorize } from '@/lib/permissions/actor';
import { type Ctx, personOf } from '../ctx';
import { visiblePeople } from '../visible-people';

/** The actor's own questions. */
export function ownSearches(ctx: Ctx): Prisma.ChatSearchWhereInput {
  authorize(ctx.actor, 'search.read');
  return { company_id: ctx.company_id, user_id: personOf(ctx).user_id };
}

/**
 * Questions that colleagues have shared, where the actor may see every conversation that the answer cites; leads and deals
 * are everybody's who may search. Whether anything of the answer is left, `isLeft` tells.
 */
export function sharedSearches(ctx: Ctx): Prisma.ChatSearchWhereInput {
  authorize(ctx.actor, 'search.read');
  return {
    company_id: ctx.company_id,
    shared_as_memory: true,
    citations: { every: { conversation: { user: visiblePeople(ctx, 'conversations.read') } } },
  };
}
