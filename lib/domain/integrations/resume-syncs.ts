import type { Clock } from '@/lib/clock';
import { companyTx, systemTx } from '@/lib/db/doors';
import { enqueue } from '@/lib/queue/enqueue';

/** A synchronisation that has shown no sign of life for this long is picked up again. */
const SILENT_MS = 20 * 60_000;

/** Starts synchronisations again whose job was lost; running twice does no harm. */
export async function resumeSyncs({ clock }: { clock: Clock }): Promise<void> {
  const silent = new Date(clock.now().getTime() - SILENT_MS);
  const lost = await systemTx('find lost synchronisations', (tx) =>
    tx.syncJob.findMany({
      where: {
        status: { in: ['QUEUED', 'RUNNING'] },
        OR: [{ heartbeat_at: { lt: silent } }, { heartbeat_at: null, created_at: { lt: silent } }],
      },
      select: { company_id: true, id: true },
    }),
  );
  for (const { company_id, id } of lost)
    await companyTx({ company_id }, (tx) => enqueue(tx, 'sync.run', { company_id, sync_job_id: id }));
}
