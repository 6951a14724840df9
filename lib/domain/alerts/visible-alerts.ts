import type { Prisma } from '@/lib/db/generated/client';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

/**
 * The alerts that the actor may see or change, as a condition: those about oneself, those of the squads that one leads and
 * of their members, or the company's. What is addressed to one person alone stays theirs.
 */
export function visibleAlerts(ctx: Ctx, permission: 'alerts.read' | 'alerts.write'): Prisma.AlertWhereInput {
  const scope = authorize(ctx.actor, permission);
  const { company_id } = ctx;
  if (ctx.actor.kind !== 'user') return { company_id, personal: false };
  const self: Prisma.AlertWhereInput = { user_id: ctx.actor.user_id };
  if (scope === 'own') return { company_id, ...self };
  if (scope === 'company') return { company_id, OR: [self, { personal: false }] };
  const squad_id = { in: [...ctx.actor.led_squad_ids] };
  return {
    company_id,
    OR: [
      self,
      { personal: false, squad_id },
      { personal: false, user: { squad_memberships: { some: { squad_id } } } },
    ],
  };
}

/** Open alerts that this person has not read. */
export function unreadBy(user_id: string): Prisma.AlertWhereInput {
  return { acknowledged_at: null, reads: { none: { user_id } } };
}
