import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { squadSelect, squadView } from './squad-view';

/**
 * Removes a squad; its people and their calls stay.
 * @throws AppError not_found, or conflict while playbooks belong to it.
 */
export async function deleteSquad({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<void> {
  authorize(ctx.actor, 'squads.write');
  const where = { company_id_id: { company_id: ctx.company_id, id: input.id } };
  await companyTx(ctx, async (tx) => {
    const squad = await tx.squad.findUnique({ where, select: squadSelect });
    if (squad === null) throw notFound('This squad');
    const playbooks = await tx.playbook.count({
      where: { company_id: ctx.company_id, squad_id: input.id },
    });
    if (playbooks > 0)
      throw new AppError('conflict', `${playbooks} playbooks belong to this squad. Move them first.`);
    await tx.squad.delete({ where });
    const { name, type, target_monthly, members } = squadView(squad);
    await writeAudit(tx, ctx, {
      action: 'DELETE_SQUAD',
      entity_type: 'squad',
      entity_id: input.id,
      before: { name, type, target_monthly, members },
    });
  });
}
