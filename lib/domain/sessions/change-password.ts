import type { ChangePassword } from '@/lib/contracts/accounts';
import { hashPassword, verifyPassword } from '@/lib/crypto/passwords';
import { systemTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { hashSecret } from '@/lib/ids';
import { consume, forget } from '@/lib/rate-limit';
import { revokeDevicesOf } from '../devices/revoke-devices-of';
import type { AccountCtx } from './account';
import { replacePassword } from './replace-password';

/**
 * Changes one's own password. This browser stays signed in; every other session and linked extension ends.
 * @throws AppError bad_request when the current password is wrong, rate_limited after too many of those.
 */
export async function changePassword({
  ctx,
  input,
}: {
  ctx: AccountCtx;
  input: ChangePassword;
}): Promise<void> {
  const { user_id, email, session_id, company } = ctx.account;
  const limit = await consume('sign_in_account', hashSecret(email));
  if (!limit.allowed)
    throw new AppError('rate_limited', 'Too many attempts. Try again later.', {
      retry_after: limit.reset_seconds,
    });
  const user = await systemTx('change own account', (tx) =>
    tx.user.findUniqueOrThrow({ where: { id: user_id }, select: { password_hash: true } }),
  );
  if (!(await verifyPassword(input.current_password, user.password_hash)))
    throw new AppError('bad_request', 'The current password is wrong.', {
      errors: [{ path: 'current_password', message: 'wrong password' }],
    });
  const password_hash = await hashPassword(input.new_password);
  await systemTx('change own account', (tx) =>
    replacePassword(tx, ctx, {
      user_id,
      password_hash,
      action: 'CHANGE_PASSWORD',
      keep_session_id: session_id,
    }),
  );
  if (company !== null) await revokeDevicesOf(ctx.clock, company.id, user_id);
  await forget('sign_in_account', hashSecret(email));
}
