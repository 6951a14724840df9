import type { Clock } from '@/lib/clock';
import type { Tx } from '@/lib/db/clients';
import { systemTx } from '@/lib/db/doors';
import { Prisma } from '@/lib/db/generated/client';
import { enqueueMany } from '@/lib/queue/enqueue';
import type { JobName, JobPayload } from '@/lib/queue/jobs';
import type { QueueName } from '@/lib/queue/queues';
import { withoutJob } from '@/lib/queue/without-job';

/** What is due for this long and has no job has lost it: a worker that is only slow still has them all. */
const OVERDUE_MS = 10 * 60_000;
/** A synchronisation that has shown no sign of life for this long is picked up again. */
const SILENT_MS = 20 * 60_000;
/** Of each kind in one sweep; the next takes the rest. */
const MOST = 1_000;

interface Lost {
  company_id: string;
  id: string;
}

/**
 * Gives inbound events, outgoing webhooks and synchronisations whose job is gone a new one, once: sweeps wait for each other,
 * and the new jobs are there when the next one looks.
 * @returns how many of each.
 */
export async function requeueLost({
  clock,
}: {
  clock: Clock;
}): Promise<{ events: number; deliveries: number; syncs: number }> {
  const now = clock.now().getTime();
  const due = new Date(now - OVERDUE_MS);
  return systemTx('find lost work', async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('requeue lost work', 0))`;
    const events = await lostEvents(tx, due);
    const deliveries = await lostDeliveries(tx, due);
    const syncs = await lostSyncs(tx, new Date(now - SILENT_MS));
    const again = <N extends JobName>(name: N, queue: QueueName, payloads: JobPayload<N>[]) =>
      payloads.length === 0 ? undefined : enqueueMany(tx, name, payloads, queue);
    await again(
      'event.process',
      'retry',
      events.map(({ company_id, id }) => ({ company_id, event_id: id })),
    );
    await again(
      'webhook.deliver',
      'notifications',
      deliveries.map(({ company_id, id }) => ({ company_id, delivery_id: id })),
    );
    await again(
      'sync.run',
      'low',
      syncs.map(({ company_id, id }) => ({ company_id, sync_job_id: id })),
    );
    return { events: events.length, deliveries: deliveries.length, syncs: syncs.length };
  });
}

// Company by company: that is how the tables are indexed.
function lostEvents(tx: Tx, due: Date): Promise<Lost[]> {
  return tx.$queryRaw`
    SELECT e.company_id, e.id FROM companies c CROSS JOIN LATERAL (
      SELECT company_id, id FROM integration_events
      WHERE company_id = c.id AND status = 'PENDING' AND received_at < ${due}
        AND (next_attempt_at IS NULL OR next_attempt_at < ${due})) AS e
    WHERE ${withoutJob('event.process', 'event_id', Prisma.sql`e.id`)} LIMIT ${MOST}`;
}

/** Those of an endpoint that is switched off wait until it is on again. */
function lostDeliveries(tx: Tx, due: Date): Promise<Lost[]> {
  return tx.$queryRaw`
    SELECT d.company_id, d.id FROM companies c CROSS JOIN LATERAL (
      SELECT company_id, id, endpoint_id FROM webhook_deliveries
      WHERE company_id = c.id AND status = 'PENDING' AND next_attempt_at < ${due}) AS d
    JOIN webhook_endpoints p ON p.company_id = d.company_id AND p.id = d.endpoint_id AND p.status = 'ACTIVE'
    WHERE ${withoutJob('webhook.deliver', 'delivery_id', Prisma.sql`d.id`)} LIMIT ${MOST}`;
}

function lostSyncs(tx: Tx, silent: Date): Promise<Lost[]> {
  return tx.$queryRaw`
    SELECT s.company_id, s.id FROM sync_jobs s
    WHERE s.status IN ('QUEUED', 'RUNNING') AND coalesce(s.heartbeat_at, s.created_at) < ${silent}
      AND ${withoutJob('sync.run', 'sync_job_id', Prisma.sql`s.id`)} LIMIT ${MOST}`;
}
