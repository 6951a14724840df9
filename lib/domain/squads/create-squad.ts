import type { CreateSquad, SquadView } from '@/lib/contracts/squads';
import { companyTx } from '@/lib/db/doors';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { replaceMembers } from './replace-members';
import { squadSelect, squadView } from './squad-view';

/** Makes a squad with its people and leaders. @throws AppError not_found for a person of another company. */
export async function createSquad({ ctx, input }: { ctx: Ctx; input: CreateSquad }): Promise<SquadView> {
  authorize(ctx.actor, 'squads.write');
  const { members, ...fields } = input;
  const key = { company_id: ctx.company_id, id: newId() };
  return companyTx(ctx, async (tx) => {
    await tx.squad.create({ data: { ...key, ...fields } });
    await replaceMembers(tx, ctx, key.id, members);
    const row = await tx.squad.findUniqueOrThrow({ where: { company_id_id: key }, select: squadSelect });
    const { id, ...view } = squadView(row);
    await writeAudit(tx, ctx, { action: 'CREATE_SQUAD', entity_type: 'squad', entity_id: id, after: view });
    return { id, ...view };
  });
}
