import { systemTx } from '@/lib/db/doors';
import type { VisitorCtx } from './account';
import { type StartedSession, startSession } from './start-session';

interface GoogleIdentity {
  /** Google's own id of the person ("sub"). */
  subject: string;
  email: string;
  email_verified: boolean;
}

/**
 * Signs in a person whose e-mail Google has verified and who was invited or is active here; anybody else gets null.
 * An invitation is thereby accepted. Google's tokens are not kept: nothing here calls Google again.
 */
export async function signInWithGoogle({
  ctx,
  input,
}: {
  ctx: VisitorCtx;
  input: GoogleIdentity;
}): Promise<StartedSession | null> {
  if (!input.email_verified) return null;
  const key = { provider: 'google', provider_account_id: input.subject };
  return systemTx('sign in', async (tx) => {
    const linked = await tx.account.findUnique({
      where: { provider_provider_account_id: key },
      select: { user: { select: { id: true, status: true } } },
    });
    const user =
      linked?.user ??
      (await tx.user.findUnique({
        where: { email: input.email.trim().toLowerCase() },
        select: { id: true, status: true },
      }));
    if (user === null || user.status === 'INACTIVE') return null;
    if (linked === null) await tx.account.create({ data: { ...key, user_id: user.id, type: 'oauth' } });
    if (user.status === 'INVITED') {
      await tx.user.update({ where: { id: user.id }, data: { status: 'ACTIVE' }, select: { id: true } });
      await tx.verificationToken.deleteMany({ where: { identifier: `invitation:${user.id}` } });
    }
    return startSession(tx, ctx, user.id);
  });
}
