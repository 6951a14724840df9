import type { Person, SetPersonStatus } from '@/lib/contracts/people';
import { companyTx, systemTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { enqueue } from '@/lib/queue/enqueue';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';
import { revokeDevicesOf } from '../devices/revoke-devices-of';
import { endSessionsOf } from '../sessions/end-sessions-of';
import { keepADirector, lockDirectors } from './keep-a-director';
import { personSelect, personView } from './person-view';

/**
 * Disables a person, which ends their sessions and extensions at once, or enables them again. Who never chose a way to
 * sign in is invited again instead.
 * @throws AppError not_found, or conflict for oneself and for the last active director.
 */
export async function setPersonStatus({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: SetPersonStatus & { id: string };
}): Promise<Person> {
  authorize(ctx.actor, 'people.write');
  const { id } = input;
  if (id === personOf(ctx).user_id) throw new AppError('conflict', 'You cannot disable yourself.');
  const person = await companyTx(ctx, async (tx) => {
    await lockDirectors(tx, ctx.company_id);
    const select = personSelect(ctx);
    const before = await tx.user.findFirst({ where: { id, company_id: ctx.company_id }, select });
    if (before === null) throw notFound('This person');
    const disabled = before.status === 'INACTIVE';
    if (disabled === (input.status === 'INACTIVE')) return personView(before);
    if (disabled) await endSessionsOf(id);
    const status = disabled && !(await canSignIn(id)) ? 'INVITED' : input.status;
    const after = await tx.user.update({ where: { id }, data: { status }, select });
    if (status === 'INACTIVE') await revokeDevicesOf(ctx.clock, ctx.company_id, id, tx);
    if (status === 'INVITED')
      await enqueue(tx, 'mail.send', { kind: 'invitation', user_id: id, company_id: ctx.company_id });
    if (before.role === 'DIRECTOR') await keepADirector(tx, ctx.company_id);
    await writeAudit(tx, ctx, {
      action: status === 'INACTIVE' ? 'DISABLE_USER' : 'ENABLE_USER',
      entity_type: 'user',
      entity_id: id,
      before: { status: before.status },
      after: { status },
    });
    return personView(after);
  });
  // The status alone already refuses every request; this leaves nothing behind that could wake up again.
  if (person.status === 'INACTIVE') await endSessionsOf(id);
  return person;
}

/** Whether a person has a password or a linked account; only the system role may look. */
async function canSignIn(id: string): Promise<boolean> {
  const found = await systemTx('invite', (tx) =>
    tx.user.count({ where: { id, OR: [{ password_hash: { not: null } }, { accounts: { some: {} } }] } }),
  );
  return found > 0;
}
