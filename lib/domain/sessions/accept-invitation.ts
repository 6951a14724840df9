import type { AcceptInvitation } from '@/lib/contracts/accounts';
import { languageSchema } from '@/lib/contracts/languages';
import { hashPassword } from '@/lib/crypto/passwords';
import { systemTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { writeAudit } from '../audit/write-audit';
import { asPerson, type VisitorCtx } from './account';
import { takeCode } from './one-time-codes';

/**
 * Accepts an invitation: sets name and password and activates the person, once.
 * @throws AppError gone when the code was used, has expired, or the invitation was withdrawn.
 */
export async function acceptInvitation({
  ctx,
  input,
}: {
  ctx: VisitorCtx;
  input: AcceptInvitation;
}): Promise<{ email: string }> {
  const password_hash = await hashPassword(input.password);
  return systemTx('accept invitation', async (tx) => {
    const user_id = await takeCode(tx, ctx.clock, 'invitation', input.code);
    const user =
      user_id === null ? null : await tx.user.findFirst({ where: { id: user_id, status: 'INVITED' } });
    if (user === null)
      throw new AppError('gone', 'This invitation was used already or has expired. Ask for a new one.');
    await tx.user.update({
      where: { id: user.id },
      data: { name: input.name, password_hash, status: 'ACTIVE' },
      select: { id: true },
    });
    if (user.company_id !== null) {
      const locale = languageSchema.catch('pt-BR').parse(user.locale);
      const person = asPerson(ctx, { user_id: user.id, role: user.role, locale }, user.company_id);
      await writeAudit(tx, person, {
        action: 'ACCEPT_INVITATION',
        entity_type: 'user',
        entity_id: user.id,
        before: { status: 'INVITED', name: user.name },
        after: { status: 'ACTIVE', name: input.name },
      });
    }
    return { email: user.email };
  });
}
