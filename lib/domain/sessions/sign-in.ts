import type { SignIn } from '@/lib/contracts/accounts';
import { verifyPassword } from '@/lib/crypto/passwords';
import { systemTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { hashSecret } from '@/lib/ids';
import { consume, forget, type LimitState, peek } from '@/lib/rate-limit';
import type { VisitorCtx } from './account';
import { type StartedSession, startSession } from './start-session';

/**
 * Signs in with e-mail and password. An unknown e-mail, a wrong password and a disabled account look alike and take the
 * same time. The account's try is counted before the password is looked at, so that parallel tries cannot overtake the
 * limit; a good sign-in clears the count.
 * @throws AppError unauthenticated, or rate_limited with `retry_after` in seconds.
 */
export async function signIn({ ctx, input }: { ctx: VisitorCtx; input: SignIn }): Promise<StartedSession> {
  const address = ctx.ip_address ?? 'direct';
  // Hashed: the counters may live in a Redis that other people read.
  const account = hashSecret(input.email);
  refuseWhenSpent(await peek('sign_in_address', address));
  refuseWhenSpent(await consume('sign_in_account', account));
  const user = await systemTx('sign in', (tx) =>
    tx.user.findUnique({
      where: { email: input.email },
      select: { id: true, status: true, password_hash: true },
    }),
  );
  // Outside the transaction: a quarter of a second of arithmetic should hold no connection.
  const matches = await verifyPassword(input.password, user?.password_hash);
  if (user === null || !matches || user.status !== 'ACTIVE') {
    await consume('sign_in_address', address);
    throw new AppError('unauthenticated', 'E-mail or password is wrong.');
  }
  await forget('sign_in_account', account);
  return systemTx('sign in', (tx) => startSession(tx, ctx, user.id));
}

function refuseWhenSpent(state: LimitState): void {
  if (state.allowed) return;
  const minutes = Math.ceil(state.reset_seconds / 60);
  throw new AppError('rate_limited', `Too many attempts. Try again in ${minutes} minutes.`, {
    retry_after: state.reset_seconds,
  });
}
