import type { AlertCount } from '@/lib/contracts/alerts';
import { companyTx } from '@/lib/db/doors';
import { type Ctx, personOf } from '../ctx';
import { URGENT_PRIORITIES } from './priority-rank';
import { unreadBy, visibleAlerts } from './visible-alerts';

/** How many alerts the person has not read, and how many of them are urgent (HIGH or CRITICAL). */
export async function countAlerts({ ctx }: { ctx: Ctx }): Promise<AlertCount> {
  const where = { AND: [visibleAlerts(ctx, 'alerts.read'), unreadBy(personOf(ctx).user_id)] };
  return companyTx(ctx, async (tx) => {
    const groups = await tx.alert.groupBy({ by: ['priority'], where, _count: true });
    const of = (wanted: (priority: (typeof groups)[number]['priority']) => boolean) =>
      groups.reduce((sum, { priority, _count }) => sum + (wanted(priority) ? _count : 0), 0);
    return { unread: of(() => true), urgent: of((priority) => URGENT_PRIORITIES.includes(priority)) };
  });
}
