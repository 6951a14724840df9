import type { CreateSquad } from '@/lib/contracts/squads';
import type { Tx } from '@/lib/db/clients';
import { notFound } from '@/lib/errors/app-error';
import type { Ctx } from '../ctx';

/**
 * Makes these the people of a squad. Memberships that stay keep the day they began.
 * @throws AppError not_found when somebody is not of this company.
 */
export async function replaceMembers(
  tx: Tx,
  ctx: Ctx,
  squad_id: string,
  members: CreateSquad['members'],
): Promise<void> {
  const { company_id } = ctx;
  const user_ids = members.map((one) => one.user_id);
  const known = await tx.user.count({ where: { company_id, id: { in: user_ids } } });
  if (known !== user_ids.length) throw notFound('This person');
  await tx.squadMember.deleteMany({ where: { company_id, squad_id, user_id: { notIn: user_ids } } });
  for (const { user_id, is_leader } of members) {
    await tx.squadMember.upsert({
      where: { company_id_user_id_squad_id: { company_id, user_id, squad_id } },
      create: { company_id, user_id, squad_id, is_leader, joined_at: ctx.clock.now() },
      update: { is_leader },
    });
  }
}
