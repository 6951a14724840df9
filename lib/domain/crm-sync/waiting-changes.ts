import type { WaitingChanges } from '@/lib/contracts/integrations';
import type { Tx } from '@/lib/db/clients';
import type { Integration } from '@/lib/db/generated/client';

const MOST_REASONS = 20;

/** What waits to be sent to a CRM, and why: what holds the connection up as a whole, and what the CRM said to single changes. */
export async function waitingChanges(
  tx: Tx,
  company_id: string,
  { status, reauth_reason, last_error }: Pick<Integration, 'status' | 'reauth_reason' | 'last_error'>,
): Promise<WaitingChanges> {
  const { _count, _min } = await tx.crmChange.aggregate({
    where: { company_id },
    _count: { _all: true },
    _min: { changed_at: true },
  });
  const groups = await tx.crmChange.groupBy({
    by: ['entity_type', 'last_error'],
    where: { company_id, last_error: { not: null } },
    _count: { _all: true },
    orderBy: { _count: { id: 'desc' } },
    take: MOST_REASONS,
  });
  return {
    count: _count._all,
    oldest_at: _min.changed_at?.toISOString() ?? null,
    held_by: status === 'ACTIVE' ? null : (reauth_reason ?? last_error ?? status),
    refused: groups.flatMap(({ entity_type, last_error: reason, _count: { _all: count } }) =>
      reason === null ? [] : [{ entity: entity_type, reason, count }],
    ),
  };
}
