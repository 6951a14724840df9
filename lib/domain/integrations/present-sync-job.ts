import type { SyncJobView } from '@/lib/contracts/sync';
import type { SyncJob } from '@/lib/db/generated/client';

/** A synchronisation as the API shows it. */
export function presentSyncJob(row: SyncJob): SyncJobView {
  return {
    id: row.id,
    provider: row.provider,
    kind: row.kind,
    status: row.status,
    // The vendor's own count is an estimate: converted leads may come on top.
    total: row.total === null ? null : Math.max(row.total, row.processed + row.failed),
    processed: row.processed,
    failed: row.failed,
    error_code: row.error_code,
    created_at: row.created_at.toISOString(),
    started_at: row.started_at?.toISOString() ?? null,
    finished_at: row.finished_at?.toISOString() ?? null,
  };
}
