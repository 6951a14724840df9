import type { AlertCount } from '@/lib/contracts/alerts';
import { companyTx } from '@/lib/db/doors';
import { type Ctx, personOf } from '../ctx';
import { countAlerts } from './count-alerts';
import { unreadBy, visibleAlerts } from './visible-alerts';

/** Marks everything that the person can see as read by them. @returns what is left unread: nothing, or what came meanwhile. */
export async function readAllAlerts({ ctx }: { ctx: Ctx }): Promise<AlertCount> {
  const visible = visibleAlerts(ctx, 'alerts.write');
  const { user_id } = personOf(ctx);
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const unread = await tx.alert.findMany({
      where: { AND: [visible, unreadBy(user_id)] },
      select: { id: true },
    });
    const read_at = ctx.clock.now();
    await tx.alertRead.createMany({
      data: unread.map(({ id }) => ({ company_id, alert_id: id, user_id, read_at })),
      skipDuplicates: true,
    });
    await tx.alert.updateMany({
      where: { company_id, id: { in: unread.map(({ id }) => id) }, status: 'UNREAD' },
      data: { status: 'READ', read_at },
    });
    return countAlerts({ ctx: { ...ctx, tx } });
  });
}
