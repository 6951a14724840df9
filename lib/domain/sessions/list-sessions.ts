import type { SessionView } from '@/lib/contracts/accounts';
import { systemTx } from '@/lib/db/doors';
import type { AccountCtx } from './account';

/** One's own signed-in browsers, the current one first, then the most recently used; at most 100. */
export async function listSessions({ ctx }: { ctx: AccountCtx }): Promise<{ data: SessionView[] }> {
  const rows = await systemTx('list sessions', (tx) =>
    tx.session.findMany({
      where: { user_id: ctx.account.user_id, expires: { gt: ctx.clock.now() } },
      orderBy: { last_seen_at: 'desc' },
      take: 100,
    }),
  );
  const data = rows.map((row) => ({
    id: row.id,
    current: row.id === ctx.account.session_id,
    user_agent: row.user_agent,
    ip_address: row.ip_address,
    created_at: row.created_at.toISOString(),
    last_seen_at: row.last_seen_at.toISOString(),
    expires_at: row.expires.toISOString(),
  }));
  return { data: [...data.filter((row) => row.current), ...data.filter((row) => !row.current)] };
}
