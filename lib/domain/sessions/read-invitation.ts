import type { Invitation } from '@/lib/contracts/accounts';
import { systemTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import type { VisitorCtx } from './account';
import { readCode } from './one-time-codes';

/**
 * What the invited person is shown before they accept; the code stays good.
 * @throws AppError gone when the code was used, has expired, or the invitation was withdrawn.
 */
export async function readInvitation({
  ctx,
  input,
}: {
  ctx: VisitorCtx;
  input: { code: string };
}): Promise<Invitation> {
  return systemTx('accept invitation', async (tx) => {
    const user_id = await readCode(tx, ctx.clock, 'invitation', input.code);
    const user =
      user_id === null
        ? null
        : await tx.user.findFirst({
            where: { id: user_id, status: 'INVITED' },
            select: { email: true, name: true, company: { select: { name: true } } },
          });
    if (user === null)
      throw new AppError('gone', 'This invitation was used already or has expired. Ask for a new one.');
    return { email: user.email, name: user.name, company_name: user.company?.name ?? null };
  });
}
