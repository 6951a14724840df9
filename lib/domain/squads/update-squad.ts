import type { SquadView, UpdateSquad } from '@/lib/contracts/squads';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { replaceMembers } from './replace-members';
import { squadSelect, squadView } from './squad-view';

/** Changes a squad's name, type, target or people. @throws AppError not_found. */
export async function updateSquad({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: UpdateSquad & { id: string };
}): Promise<SquadView> {
  authorize(ctx.actor, 'squads.write');
  const { id, members, ...fields } = input;
  const where = { company_id_id: { company_id: ctx.company_id, id } };
  return companyTx(ctx, async (tx) => {
    const found = await tx.squad.findUnique({ where, select: squadSelect });
    if (found === null) throw notFound('This squad');
    await tx.squad.update({ where, data: fields });
    if (members !== undefined) await replaceMembers(tx, ctx, id, members);
    const before = squadView(found);
    const after = squadView(await tx.squad.findUniqueOrThrow({ where, select: squadSelect }));
    await writeAudit(tx, ctx, {
      action: 'UPDATE_SQUAD',
      entity_type: 'squad',
      entity_id: id,
      before,
      after,
    });
    return after;
  });
}
