import type { Person, UpdatePerson } from '@/lib/contracts/people';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { keepADirector, lockDirectors } from './keep-a-director';
import { personSelect, personView } from './person-view';
import { replaceMemberships } from './replace-memberships';

/**
 * Changes a person's name, role, area or squads; it counts from their next request on.
 * @throws AppError not_found, or conflict when no active director would be left.
 */
export async function updatePerson({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: UpdatePerson & { id: string };
}): Promise<Person> {
  authorize(ctx.actor, 'people.write');
  const { id, squads, ...fields } = input;
  return companyTx(ctx, async (tx) => {
    await lockDirectors(tx, ctx.company_id);
    const select = personSelect(ctx);
    const found = await tx.user.findFirst({ where: { id, company_id: ctx.company_id }, select });
    if (found === null) throw notFound('This person');
    await tx.user.update({ where: { id }, data: fields, select: { id: true } });
    if (squads !== undefined) await replaceMemberships(tx, ctx, id, squads);
    if (found.role === 'DIRECTOR') await keepADirector(tx, ctx.company_id);
    const before = personView(found);
    const after = personView(await tx.user.findUniqueOrThrow({ where: { id }, select }));
    await writeAudit(tx, ctx, {
      action: 'UPDATE_USER',
      entity_type: 'user',
      entity_id: id,
      before,
      after,
    });
    return after;
  });
}
