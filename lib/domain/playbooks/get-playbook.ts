import type { Playbook } from '@/lib/contracts/playbooks';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { presentPlaybook, SQUAD } from './present-playbook';

/** A playbook as it is now. @throws AppError not_found, also for an earlier version's row. */
export async function getPlaybook({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<Playbook> {
  authorize(ctx.actor, 'playbooks.read');
  return companyTx(ctx, async (tx) => {
    const row = await tx.playbook.findFirst({
      where: { company_id: ctx.company_id, id: input.id, parent_version_id: null },
      include: { squad: SQUAD },
    });
    if (row === null) throw notFound('Playbook');
    return presentPlaybook(row);
  });
}
