import type { Prisma } from '@/lib/db/generated/client';
import { authorize } from '@/lib/permissions/actor';
import type { Permission } from '@/lib/permissions/permissions';
import type { Ctx } from './ctx';

/**
 * The people whose rows the actor may see under a permission, as a condition on users: oneself, the members of the
 * squads that one leads, or everyone. It belongs in the query, so that what is hidden is never fetched.
 */
export function visiblePeople(ctx: Ctx, permission: Permission): Prisma.UserWhereInput {
  const scope = authorize(ctx.actor, permission);
  if (scope === 'company' || ctx.actor.kind !== 'user') return { company_id: ctx.company_id };
  const self: Prisma.UserWhereInput = { company_id: ctx.company_id, id: ctx.actor.user_id };
  if (scope === 'own') return self;
  const squads = { some: { squad_id: { in: [...ctx.actor.led_squad_ids] } } };
  return { company_id: ctx.company_id, OR: [{ id: ctx.actor.user_id }, { squad_memberships: squads }] };
}
