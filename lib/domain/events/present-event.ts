import type { EventView } from '@/lib/contracts/events';
import type { IntegrationEvent } from '@/lib/db/generated/client';

/** An event as the API shows it, without what was received. */
export function presentEvent(row: Omit<IntegrationEvent, 'payload'>): EventView {
  return {
    id: row.id,
    provider: row.provider,
    type: row.type,
    external_id: row.external_id,
    aggregate_key: row.aggregate_key,
    status: row.status,
    priority: row.queue,
    attempts: row.attempts,
    error_code: row.error_code,
    error_reason: row.error_reason,
    received_at: row.received_at.toISOString(),
    next_attempt_at: row.next_attempt_at?.toISOString() ?? null,
    processed_at: row.processed_at?.toISOString() ?? null,
  };
}
