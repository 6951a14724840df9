import { listAlerts } from '@/lib/domain/alerts/list-alerts';
import { updateAlert } from '@/lib/domain/alerts/update-alert';
import type { SeedCompany } from './cast';
import { directorCtx } from './director-ctx';

const DAY_MS = 86_400_000;

/** What imports and synchronisations of days ago raised, the director has seen to since; what is of today stays open. */
export async function settleAlerts(company: SeedCompany, now: Date): Promise<void> {
  const ctx = directorCtx(company, now);
  const { data } = await listAlerts({
    ctx,
    input: { type: 'IMPORT_FAILED', status: 'open', page_size: 100 },
  });
  for (const { id, created_at } of data)
    if (Date.parse(created_at) < now.getTime() - DAY_MS)
      await updateAlert({ ctx, input: { id, status: 'ACKNOWLEDGED' } });
}
