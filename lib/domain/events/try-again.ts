import type { Tx } from '@/lib/db/clients';
import { enqueueMany } from '@/lib/queue/enqueue';
import type { Ctx } from '../ctx';

/** Puts events back to the start, with all their attempts; those whose content was deleted stay as they are. */
export async function tryAgain(tx: Tx, { company_id }: Ctx, ids: readonly string[]): Promise<number> {
  const rows = await tx.integrationEvent.updateManyAndReturn({
    where: { company_id, id: { in: [...ids] }, status: { not: 'DELETED' } },
    data: {
      status: 'PENDING',
      attempts: 0,
      next_attempt_at: null,
      processed_at: null,
      error_code: null,
      error_reason: null,
      replays: { increment: 1 },
    },
    select: { id: true },
  });
  const put_back = new Set(rows.map(({ id }) => id));
  // In the order in which they were given, not in that in which the table keeps them.
  const jobs = ids.filter((id) => put_back.has(id)).map((event_id) => ({ company_id, event_id }));
  if (jobs.length > 0) await enqueueMany(tx, 'event.process', jobs, 'retry');
  return rows.length;
}
