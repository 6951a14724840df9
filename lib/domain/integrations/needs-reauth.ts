import type { Tx } from '@/lib/db/clients';
import type { VendorError } from '@/lib/http-client/vendor-error';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';
import { enqueue } from '@/lib/queue/enqueue';
import { raiseAlert } from '../alerts/raise-alert';
import type { Ctx } from '../ctx';
import { CONNECTION_ALERTS } from './connection-alerts';

/**
 * Marks a connection that the vendor no longer accepts: every call stops here from now on, the directors find an alert, and
 * each of them gets one mail.
 */
export async function needsReauth(
  tx: Tx,
  ctx: Pick<Ctx, 'company_id' | 'clock' | 'actor' | 'request_id'>,
  provider: ProviderDescriptor,
  id: string,
  error: VendorError,
): Promise<void> {
  const { company_id } = ctx;
  await tx.integration.update({
    where: { company_id_id: { company_id, id } },
    data: {
      status: 'NEEDS_REAUTH',
      reauth_reason: error.vendor_code ?? error.kind,
      refresh_started_at: null,
      refresh_failed_at: ctx.clock.now(),
      refresh_failures: { increment: 1 },
    },
  });
  await raiseAlert({
    ctx: { ...ctx, tx },
    input: {
      type: 'INTEGRATION_NEEDS_REAUTH',
      data: { integration: provider.name },
      priority: 'HIGH',
      key: CONNECTION_ALERTS.reauth(id),
      about: { type: 'integration', id },
      unread_again: true,
      quiet_days: 0,
    },
  });
  const directors = await tx.user.findMany({
    where: { company_id, role: 'DIRECTOR', status: 'ACTIVE' },
    select: { id: true },
  });
  for (const { id: user_id } of directors)
    await enqueue(tx, 'integration.reauth-mail', { company_id, integration_id: id, user_id });
}
