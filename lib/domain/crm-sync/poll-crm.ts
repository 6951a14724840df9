import { AppError } from '@/lib/errors/app-error';
import { VendorError } from '@/lib/http-client/vendor-error';
import { log } from '@/lib/log';
import type { Ctx } from '../ctx';
import { startSync } from '../integrations/start-sync';
import { withConnection } from '../integrations/with-connection';
import { keepChannel } from './keep-channel';

/** In this order a deal finds its contact, and an activity its lead. */
const KINDS = ['leads', 'contacts', 'deals', 'activities', 'notes'] as const;

/**
 * Reads what changed at Zoho since the last time: that is how activities and notes come at all, and how everything comes that a
 * notification missed. A synchronisation that is under way is left alone.
 */
export async function pollZoho(ctx: Ctx): Promise<void> {
  for (const kind of KINDS) {
    try {
      await startSync({ ctx, input: { provider: 'zoho', kind } });
    } catch (error) {
      // Disconnected in the meantime.
      if (error instanceof AppError && error.code === 'conflict') return;
      throw error;
    }
  }
}

/** Keeps the subscription alive; where Zoho refuses it (an address that is not public), polling has to do. */
export async function keepZohoChannel(ctx: Ctx): Promise<void> {
  try {
    await withConnection(ctx, 'zoho', (open) => keepChannel(ctx, open));
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return;
    if (!(error instanceof VendorError)) throw error;
    log().warn({ kind: error.kind, vendor_code: error.vendor_code }, 'Zoho did not take the subscription');
    if (error.passing) throw error;
  }
}
