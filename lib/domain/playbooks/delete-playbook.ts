import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { lockPlaybook } from './lock-playbook';
import { requireWritable } from './require-writable';

/**
 * Removes a playbook with its versions, as long as no call was held by it and no bot uses it.
 * @throws AppError not_found, forbidden, or conflict when something stands on it: it can be taken out of use instead.
 */
export async function deletePlaybook({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<void> {
  authorize(ctx.actor, 'playbooks.write');
  const { company_id } = ctx;
  await companyTx(ctx, async (tx) => {
    const { id, name, squad_id, version } = await lockPlaybook(tx, company_id, input.id);
    requireWritable(ctx, squad_id);
    const calls = await tx.conversation.count({ where: { company_id, playbook_id: id } });
    const bots = await tx.bot.count({ where: { company_id, playbook_id: id } });
    if (calls + bots > 0)
      throw new AppError(
        'conflict',
        `${calls} calls and ${bots} bots stand on this playbook: take it out of use instead.`,
      );
    await tx.playbook.deleteMany({ where: { company_id, parent_version_id: id } });
    await tx.playbook.delete({ where: { company_id_id: { company_id, id } } });
    await writeAudit(tx, ctx, {
      action: 'DELETE_PLAYBOOK',
      entity_type: 'playbook',
      entity_id: id,
      before: { name, version },
    });
  });
}
