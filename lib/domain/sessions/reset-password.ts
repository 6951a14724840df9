import type { ResetPassword } from '@/lib/contracts/accounts';
import { hashPassword } from '@/lib/crypto/passwords';
import { systemTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { revokeDevicesOf } from '../devices/revoke-devices-of';
import type { VisitorCtx } from './account';
import { takeCode } from './one-time-codes';
import { replacePassword } from './replace-password';

/**
 * Sets a new password by a mailed code, once; ends every session and device of the person.
 * @throws AppError gone when the code was used or has expired.
 */
export async function resetPassword({
  ctx,
  input,
}: {
  ctx: VisitorCtx;
  input: ResetPassword;
}): Promise<void> {
  const password_hash = await hashPassword(input.password);
  const user = await systemTx('reset password', async (tx) => {
    const user_id = await takeCode(tx, ctx.clock, 'password_reset', input.code);
    const found =
      user_id === null
        ? null
        : await tx.user.findFirst({ where: { id: user_id, status: 'ACTIVE' }, select: { id: true } });
    if (found === null)
      throw new AppError('gone', 'This link was used already or has expired. Ask for a new one.');
    return replacePassword(tx, ctx, { user_id: found.id, password_hash, action: 'RESET_PASSWORD' });
  });
  if (user.company_id !== null) await revokeDevicesOf(ctx.clock, user.company_id, user.id);
}
