import type { Prisma } from '@/lib/db/generated/client';
import { authorize } from '@/lib/permissions/actor';
import type { Permission } from '@/lib/permissions/permissions';
import type { Ctx } from '../ctx';

/** The squads that the actor may see under a permission, as a condition on squads: all, those they lead, or their own. */
export function visibleSquads(ctx: Ctx, permission: Permission): Prisma.SquadWhereInput {
  const scope = authorize(ctx.actor, permission);
  if (scope === 'company' || ctx.actor.kind !== 'user') return { company_id: ctx.company_id };
  if (scope === 'squads') return { company_id: ctx.company_id, id: { in: [...ctx.actor.led_squad_ids] } };
  return { company_id: ctx.company_id, members: { some: { user_id: ctx.actor.user_id } } };
}
