import { Prisma } from '@/lib/db/generated/client';
import type { JobName } from './jobs';
import { DEAD_QUEUE, QUEUE_SCHEMA } from './queues';

/**
 * A condition for the system role, which may read jobs: none that has still to run carries the value of the column `id`
 * under `key` of its payload.
 */
export function withoutJob(name: JobName, key: string, id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
    SELECT FROM ${Prisma.raw(QUEUE_SCHEMA)}.job j
    WHERE j.name <> ${DEAD_QUEUE} AND j.state < 'completed' AND j.data->>'job' = ${name}
      AND j.data->'payload'->>${key} = ${id})`;
}
