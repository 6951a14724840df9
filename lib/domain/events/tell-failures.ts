import type { Clock } from '@/lib/clock';
import type { Tx } from '@/lib/db/clients';
import { companyTx, systemTx } from '@/lib/db/doors';
import { providerBySlug } from '@/lib/integrations/registry';
import { raiseAlert } from '../alerts/raise-alert';
import { settleAlerts } from '../alerts/settle-alerts';
import type { Ctx } from '../ctx';

const MINUTE_MS = 60_000;
/** Dead letters of this time are looked at: longer than a worker is usually away. */
const RECENT_MS = 60 * MINUTE_MS;
/** More events than this that wait for another attempt are a jam. */
const JAM = 100;
/** A larger share of a day's events that ended dead, of so many at least, makes it urgent. */
const ERROR_SHARE = 0.05;
const RATED_LEAST = 20;
const DAY_MS = 24 * 60 * MINUTE_MS;

type Reason = 'dead' | 'retrying';
const keyOf = (reason: Reason, provider: string) => `events-${reason}:${provider}`;

/** How the events of one source stand in one company. */
interface Failures {
  company_id: string;
  provider: string;
  dead: number;
  last_dead_at: Date | null;
  retrying: number;
}

/**
 * Tells the directors of each company, within a minute, that events have ended as dead letters, or that many wait for another
 * attempt: one alert by source and reason, brought up to date while it is open.
 */
export async function tellFailures({
  clock,
  ctxOf,
}: {
  clock: Clock;
  ctxOf: (company_id: string) => Ctx;
}): Promise<void> {
  const since = new Date(clock.now().getTime() - RECENT_MS);
  const found = await systemTx(
    'find lost work',
    (tx) => tx.$queryRaw<Failures[]>`
      SELECT e.* FROM companies c CROSS JOIN LATERAL (
        SELECT company_id, provider, count(*) FILTER (WHERE status = 'DEAD')::int AS dead,
          max(processed_at) FILTER (WHERE status = 'DEAD') AS last_dead_at,
          count(*) FILTER (WHERE status = 'PENDING' AND attempts > 0)::int AS retrying
        FROM integration_events WHERE company_id = c.id AND status IN ('PENDING', 'DEAD')
        GROUP BY company_id, provider) AS e
      WHERE e.last_dead_at > ${since} OR e.retrying > ${JAM}`,
  );
  for (const failures of found) await tell(ctxOf(failures.company_id), failures);
}

async function tell(ctx: Ctx, { provider, dead, last_dead_at, retrying }: Failures): Promise<void> {
  await companyTx(ctx, async (tx) => {
    if (last_dead_at !== null && !(await isTold(tx, ctx, keyOf('dead', provider), last_dead_at)))
      await raise({ ...ctx, tx }, 'dead', provider, dead, await isUrgent(tx, ctx, provider));
    const open_key = keyOf('retrying', provider);
    if (retrying > JAM && (await tx.alert.count({ where: { company_id: ctx.company_id, open_key } })) === 0)
      await raise({ ...ctx, tx }, 'retrying', provider, retrying, false);
  });
}

/** Whether somebody was told after the last of them had failed: also where they have dealt with it since. */
async function isTold(tx: Tx, { company_id }: Ctx, dedup_key: string, last: Date): Promise<boolean> {
  return (await tx.alert.count({ where: { company_id, dedup_key, last_raised_at: { gte: last } } })) > 0;
}

async function isUrgent(tx: Tx, { company_id, clock }: Ctx, provider: string): Promise<boolean> {
  const received_at = { gte: new Date(clock.now().getTime() - DAY_MS) };
  const received = await tx.integrationEvent.count({ where: { company_id, provider, received_at } });
  if (received < RATED_LEAST) return false;
  const dead = await tx.integrationEvent.count({
    where: { company_id, provider, received_at, status: { in: ['DEAD', 'ARCHIVED'] } },
  });
  return dead / received > ERROR_SHARE;
}

async function raise(
  ctx: Ctx,
  reason: Reason,
  provider: string,
  count: number,
  urgent: boolean,
): Promise<void> {
  await raiseAlert({
    ctx,
    input: {
      type: 'EVENTS_FAILED',
      priority: urgent ? 'HIGH' : 'MEDIUM',
      data: { reason, source: providerBySlug(provider)?.name ?? provider.toUpperCase(), count },
      key: keyOf(reason, provider),
      about: { type: reason === 'dead' ? 'dead_letters' : 'events', id: provider },
      quiet_days: reason === 'dead' ? 0 : 1,
    },
  });
}

/** Settles what is told of a company's events and is no longer so: nothing dead is left, or the jam has gone. */
export async function settleFailures(tx: Tx, company_id: string, now: Date): Promise<void> {
  const groups = await tx.integrationEvent.groupBy({
    by: ['provider', 'status'],
    where: { company_id, OR: [{ status: 'DEAD' }, { status: 'PENDING', attempts: { gt: 0 } }] },
    _count: { _all: true },
  });
  const holds = groups.flatMap(({ provider, status, _count: { _all: count } }) => {
    if (status === 'DEAD') return [keyOf('dead', provider)];
    return count > JAM ? [keyOf('retrying', provider)] : [];
  });
  await settleAlerts(tx, { company_id, type: 'EVENTS_FAILED', open_key: { notIn: holds } }, now);
}
