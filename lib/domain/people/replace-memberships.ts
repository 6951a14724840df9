import type { UpdatePerson } from '@/lib/contracts/people';
import type { Tx } from '@/lib/db/clients';
import { notFound } from '@/lib/errors/app-error';
import type { Ctx } from '../ctx';

type Memberships = NonNullable<UpdatePerson['squads']>;

/**
 * Makes these the squads of a person. Memberships that stay keep the day they began.
 * @throws AppError not_found when a squad is not one of this company's.
 */
export async function replaceMemberships(
  tx: Tx,
  ctx: Ctx,
  user_id: string,
  memberships: Memberships,
): Promise<void> {
  const { company_id } = ctx;
  const squad_ids = memberships.map((one) => one.squad_id);
  const known = await tx.squad.count({ where: { company_id, id: { in: squad_ids } } });
  if (known !== squad_ids.length) throw notFound('This squad');
  await tx.squadMember.deleteMany({ where: { company_id, user_id, squad_id: { notIn: squad_ids } } });
  for (const { squad_id, is_leader } of memberships) {
    await tx.squadMember.upsert({
      where: { company_id_user_id_squad_id: { company_id, user_id, squad_id } },
      create: { company_id, user_id, squad_id, is_leader, joined_at: ctx.clock.now() },
      update: { is_leader },
    });
  }
}
