import type { InvitePerson, Person } from '@/lib/contracts/people';
import { companyTx } from '@/lib/db/doors';
import { Prisma } from '@/lib/db/generated/client';
import { AppError } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { enqueue } from '@/lib/queue/enqueue';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { personSelect, personView } from './person-view';
import { replaceMemberships } from './replace-memberships';

/**
 * Adds a person as INVITED, in their squads, and mails the invitation.
 * @throws AppError conflict when the e-mail has an account, in whichever company; not_found for an unknown squad.
 */
export async function invitePerson({ ctx, input }: { ctx: Ctx; input: InvitePerson }): Promise<Person> {
  authorize(ctx.actor, 'people.write');
  const { squads, ...person } = input;
  const id = newId();
  return companyTx(ctx, async (tx) => {
    await tx.user
      .create({
        data: { id, ...person, status: 'INVITED', company_id: ctx.company_id },
        select: { id: true },
      })
      .catch(emailTaken);
    await replaceMemberships(tx, ctx, id, squads);
    const view = personView(await tx.user.findUniqueOrThrow({ where: { id }, select: personSelect(ctx) }));
    const { email, name, role, area, status } = view;
    await writeAudit(tx, ctx, {
      action: 'CREATE_USER',
      entity_type: 'user',
      entity_id: id,
      after: { email, name, role, area, status, squads: view.squads },
    });
    await enqueue(tx, 'mail.send', { kind: 'invitation', user_id: id, company_id: ctx.company_id });
    return view;
  });
}

function emailTaken(error: unknown): never {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
    throw new AppError('conflict', 'This e-mail already has an account.', {
      errors: [{ path: 'email', message: 'already has an account' }],
    });
  throw error;
}
