import { AppError } from '@/lib/errors/app-error';
import { VendorError } from '@/lib/http-client/vendor-error';
import { log } from '@/lib/log';
import type { Ctx } from '../ctx';
import { withConnection } from '../integrations/with-connection';
import { keepChannel } from './keep-channel';

/**
 * Keeps the subscription alive. Where Zoho refuses it (an address that is not public) or does not answer, polling has to do
 * until the next time.
 */
export async function keepZohoChannel(ctx: Ctx): Promise<void> {
  try {
    await withConnection(ctx, 'zoho', (open) => keepChannel(ctx, open));
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return;
    if (!(error instanceof VendorError)) throw error;
    log().warn(
      { kind: error.kind, vendor_code: error.vendor_code },
      'there is no subscription at Zoho for now',
    );
  }
}
