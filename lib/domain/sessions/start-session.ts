import type { Tx } from '@/lib/db/clients';
import { hashSecret, newSecret } from '@/lib/ids';
import type { VisitorCtx } from './account';

/** A browser stays signed in for two weeks; then the password is asked again. */
export const SESSION_SECONDS = 14 * 24 * 3_600;

/** What the cookie's token carries: nothing that could go stale. */
export interface StartedSession {
  user_id: string;
  /** The secret whose hash the row keeps. */
  session_secret: string;
}

/** Opens a session for a person who has just proved who they are; `tx` is a system transaction. */
export async function startSession(tx: Tx, ctx: VisitorCtx, user_id: string): Promise<StartedSession> {
  const session_secret = newSecret();
  const now = ctx.clock.now();
  await tx.session.deleteMany({ where: { user_id, expires: { lt: now } } });
  await tx.session.create({
    data: {
      session_token: hashSecret(session_secret),
      user_id,
      expires: new Date(now.getTime() + SESSION_SECONDS * 1_000),
      user_agent: ctx.user_agent ?? null,
      ip_address: ctx.ip_address ?? null,
      created_at: now,
      last_seen_at: now,
    },
  });
  await tx.user.update({ where: { id: user_id }, data: { last_login_at: now }, select: { id: true } });
  return { user_id, session_secret };
}
