import { companyTx } from '@/lib/db/doors';
import type { Prisma } from '@/lib/db/generated/client';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

export interface SquadSummary {
  id: string;
  name: string;
  type: string;
  members: number;
  leaders: { id: string; name: string }[];
}

/** The squads that the actor may see, as a condition: all of the company, or those that they lead. */
export function visibleSquads(ctx: Ctx): Prisma.SquadWhereInput {
  const scope = authorize(ctx.actor, 'squads.read');
  if (scope === 'company' || ctx.actor.kind !== 'user') return { company_id: ctx.company_id };
  return { company_id: ctx.company_id, id: { in: [...ctx.actor.led_squad_ids] } };
}

/** The squads that the actor may see, by name. */
export async function listSquads({ ctx }: { ctx: Ctx }): Promise<SquadSummary[]> {
  const where = visibleSquads(ctx);
  const squads = await companyTx(ctx, (tx) =>
    tx.squad.findMany({
      where,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        name: true,
        type: true,
        members: { select: { is_leader: true, user: { select: { id: true, name: true } } } },
      },
    }),
  );
  return squads.map(({ members, ...squad }) => ({
    ...squad,
    members: members.length,
    leaders: members.filter(({ is_leader }) => is_leader).map(({ user }) => user),
  }));
}
