import type { Clock } from '@/lib/clock';
import { languageSchema } from '@/lib/contracts/languages';
import { systemTx } from '@/lib/db/doors';
import { hashSecret } from '@/lib/ids';
import type { Account } from './account';
import type { StartedSession } from './start-session';

const COMPANY = { id: true, slug: true, name: true, timezone: true } as const;
/** A row is touched at most this often, so that reading stays reading. */
const TOUCH_MS = 60_000;

/**
 * The account behind a session cookie, read fresh at every request: an ended session, a disabled person or a changed
 * role counts from the next request on. Null when the session does not stand.
 */
export async function checkSession({
  clock,
  input,
}: {
  clock: Clock;
  input: StartedSession;
}): Promise<Account | null> {
  const now = clock.now();
  return systemTx('check session', async (tx) => {
    const session = await tx.session.findUnique({
      where: { session_token: hashSecret(input.session_secret) },
      select: {
        id: true,
        user_id: true,
        expires: true,
        last_seen_at: true,
        user: {
          select: {
            name: true,
            email: true,
            role: true,
            status: true,
            locale: true,
            company: { select: COMPANY },
          },
        },
      },
    });
    if (session === null || session.user_id !== input.user_id) return null;
    if (session.expires <= now || session.user.status !== 'ACTIVE') return null;
    if (now.getTime() - session.last_seen_at.getTime() > TOUCH_MS)
      await tx.session.updateMany({ where: { id: session.id }, data: { last_seen_at: now } });
    const visit =
      session.user.role === 'ADMIN'
        ? await tx.companySwitch.findFirst({
            where: { user_id: session.user_id, ended_at: null, expires_at: { gt: now } },
            orderBy: { started_at: 'desc' },
            select: { id: true, reason: true, expires_at: true, company: { select: COMPANY } },
          })
        : null;
    return {
      user_id: session.user_id,
      name: session.user.name,
      email: session.user.email,
      role: session.user.role,
      locale: languageSchema.catch('pt-BR').parse(session.user.locale),
      company: session.user.company,
      switch: visit,
      session_id: session.id,
    };
  });
}
