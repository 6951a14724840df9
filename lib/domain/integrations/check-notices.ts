import { VendorError } from '@/lib/http-client/vendor-error';
import type { ConnectionCheck, ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';
import type { VendorSession } from '@/lib/integrations/contracts/session';
import { watchCalls } from '../calls/watch-calls';
import { keepChannel } from '../crm-sync/keep-channel';
import type { Ctx } from '../ctx';

/**
 * Whether the vendor tells us of changes: makes the subscription that is missing, and keeps the vendor's reason where it refuses
 * one, e.g. because it does not reach our address. Null for a vendor that tells nobody.
 */
export async function checkNotices(
  ctx: Ctx,
  provider: ProviderDescriptor,
  session: VendorSession,
): Promise<ConnectionCheck | null> {
  const can = provider.open(session);
  try {
    const reason =
      can.calls === undefined ? await crmNotices(ctx, { session, can }) : await watchCalls(ctx, session);
    if (reason === undefined) return null;
    return { key: 'subscription', status: reason === null ? 'ok' : 'failed', reason };
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    return { key: 'subscription', status: 'failed', reason: error.vendor_code ?? error.kind };
  }
}

/** Undefined for a CRM that tells nobody. */
async function crmNotices(ctx: Ctx, open: Parameters<typeof keepChannel>[1]): Promise<null | undefined> {
  return (await keepChannel(ctx, open)) === null ? undefined : null;
}
