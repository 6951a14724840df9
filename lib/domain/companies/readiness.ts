import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { systemTx } from '@/lib/db/doors';
import { log } from '@/lib/log';
import { QUEUE_NAMES, QUEUE_SCHEMA } from '@/lib/queue/queues';

export interface Readiness {
  ready: boolean;
  checks: { database: boolean; migrations: boolean; queue: boolean };
}

/** A database that takes longer is not one to send people to. */
const PATIENCE_MS = 3_000;

/**
 * Whether requests can be served: the database answers, every migration of this release has run, the job queues are there.
 * Never throws and names no cause; the log does.
 */
export async function readiness(): Promise<Readiness> {
  const checks = { database: false, migrations: false, queue: false };
  await Promise.race([
    look(checks).catch((error: unknown) => log().warn({ err: error }, 'not ready')),
    wait(PATIENCE_MS, undefined, { ref: false }),
  ]);
  return { ready: checks.database && checks.migrations && checks.queue, checks: { ...checks } };
}

async function look(checks: Readiness['checks']): Promise<void> {
  await systemTx('readiness', async (tx) => {
    await tx.$queryRaw`SELECT 1`;
    checks.database = true;
    const applied = await tx.$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const names = new Set(applied.map((row) => row.migration_name));
    checks.migrations = migrationsOfThisRelease().every((name) => names.has(name));
    const queues = await tx.$queryRawUnsafe<{ name: string }[]>(`SELECT name FROM ${QUEUE_SCHEMA}.queue`);
    checks.queue = QUEUE_NAMES.every((name) => queues.some((queue) => queue.name === name));
  });
}

function migrationsOfThisRelease(): string[] {
  return readdirSync('prisma/migrations').filter((name) => /^\d/.test(name));
}
