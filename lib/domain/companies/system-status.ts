import type { DetailedHealth, SystemStatus } from '@/lib/contracts/health';
import { systemTx } from '@/lib/db/doors';
import { DEAD_QUEUE, QUEUE_NAMES, QUEUE_SCHEMA } from '@/lib/queue/queues';
import { readiness } from './readiness';

/** Whoever asks more often gets the last answer: asking costs the database little, however many ask. */
const KEPT_MS = 5_000;
let kept: { until: number; status: SystemStatus } | undefined;

/** Whether all that the process depends on answers. */
export async function detailedHealth(): Promise<DetailedHealth> {
  const { status, checks } = await systemStatus();
  return { status, checks };
}

/** The same with the length of each queue, at most some seconds old. */
export async function systemStatus(): Promise<SystemStatus> {
  const now = performance.now();
  if (kept !== undefined && kept.until > now) return kept.status;
  const { ready, checks } = await readiness();
  const status: SystemStatus = {
    status: ready ? 'ok' : 'degraded',
    checks,
    uptime_seconds: Math.floor(process.uptime()),
    queues: ready ? await queueFigures() : [],
  };
  kept = { until: now + KEPT_MS, status };
  return status;
}

async function queueFigures(): Promise<SystemStatus['queues']> {
  const rows = await systemTx('readiness', (tx) =>
    tx.$queryRawUnsafe<{ name: string; waiting: number; active: number; oldest: number | null }[]>(`
      SELECT name, count(*) FILTER (WHERE state < 'active' AND start_after <= now())::int AS waiting,
        count(*) FILTER (WHERE state = 'active')::int AS active,
        extract(epoch FROM now() - min(start_after) FILTER (WHERE state < 'active' AND start_after <= now()))::int AS oldest
      FROM ${QUEUE_SCHEMA}.job WHERE state <= 'active' GROUP BY name`),
  );
  return [...QUEUE_NAMES, DEAD_QUEUE].map((name) => {
    const row = rows.find((one) => one.name === name);
    return {
      name,
      waiting: row?.waiting ?? 0,
      active: row?.active ?? 0,
      oldest_seconds: row?.oldest ?? null,
    };
  });
}
