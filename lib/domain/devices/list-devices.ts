import type { DeviceView } from '@/lib/contracts/accounts';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import { type Ctx, personOf } from '../ctx';

/** One's own linked extensions that still work, the most recently used first; at most 100. */
export async function listDevices({ ctx }: { ctx: Ctx }): Promise<{ data: DeviceView[] }> {
  authorize(ctx.actor, 'devices.write');
  const { user_id } = personOf(ctx);
  const rows = await companyTx(ctx, (tx) =>
    tx.device.findMany({
      where: {
        company_id: ctx.company_id,
        user_id,
        revoked_at: null,
        expires_at: { gt: ctx.clock.now() },
      },
      orderBy: { last_seen_at: 'desc' },
      take: 100,
    }),
  );
  return {
    data: rows.map((row) => ({
      id: row.id,
      name: row.name,
      version: row.version,
      created_at: row.created_at.toISOString(),
      last_seen_at: row.last_seen_at.toISOString(),
      expires_at: row.expires_at.toISOString(),
    })),
  };
}
