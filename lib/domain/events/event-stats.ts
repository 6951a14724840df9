import { EVENT_STATUSES, type EventStats } from '@/lib/contracts/events';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

const DAY_MS = 86_400_000;

/** How many events there are in which state, and how the last 24 hours went. */
export async function eventStats({ ctx }: { ctx: Ctx }): Promise<EventStats> {
  authorize(ctx.actor, 'events.read');
  const { company_id } = ctx;
  const since = new Date(ctx.clock.now().getTime() - DAY_MS);
  return companyTx(ctx, async (tx) => {
    const groups = await tx.integrationEvent.groupBy({
      by: ['status'],
      where: { company_id },
      _count: { _all: true },
    });
    const recent = await tx.integrationEvent.groupBy({
      by: ['status'],
      where: { company_id, received_at: { gte: since } },
      _count: { _all: true },
    });
    const oldest = await tx.integrationEvent.findFirst({
      where: { company_id, status: 'PENDING' },
      orderBy: { received_at: 'asc' },
      select: { received_at: true },
    });
    const [lag] = await tx.$queryRaw<{ p50: number | null; p99: number | null }[]>`
      SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY s) AS p50, percentile_cont(0.99) WITHIN GROUP (ORDER BY s) AS p99
      FROM (SELECT extract(epoch FROM processed_at - received_at)::float8 AS s FROM integration_events
        WHERE company_id = ${company_id} AND received_at >= ${since} AND status IN ('APPLIED', 'LATE')) AS lags`;
    const total = (rows: typeof groups, ...wanted: string[]) =>
      rows.reduce((sum, { status, _count }) => sum + (wanted.includes(status) ? _count._all : 0), 0);
    const received = total(recent, ...EVENT_STATUSES);
    const dead = total(recent, 'DEAD', 'ARCHIVED');
    return {
      by_status: {
        PENDING: total(groups, 'PENDING'),
        APPLIED: total(groups, 'APPLIED'),
        LATE: total(groups, 'LATE'),
        DEAD: total(groups, 'DEAD'),
        ARCHIVED: total(groups, 'ARCHIVED'),
        DELETED: total(groups, 'DELETED'),
      },
      last_24_hours: { received, applied: total(recent, 'APPLIED', 'LATE'), dead },
      error_rate: received === 0 ? null : dead / received,
      lag_seconds:
        lag?.p50 === null || lag?.p99 === null || lag === undefined ? null : { p50: lag.p50, p99: lag.p99 },
      oldest_pending_at: oldest?.received_at.toISOString() ?? null,
    };
  });
}
