import { AppError } from '@/lib/errors/app-error';
import { VendorError } from '@/lib/http-client/vendor-error';
import { log } from '@/lib/log';
import type { Ctx } from '../ctx';
import { withConnection } from '../integrations/with-connection';
import { keepChannel } from './keep-channel';

/**
 * Keeps the subscription at a CRM alive. Where the CRM refuses it (an address that is not public, a missing permission) or does
 * not answer, polling has to do until the next time.
 * @returns the CRM's reason when there is no subscription now, else null.
 */
export async function keepCrmChannel(ctx: Ctx, provider: string): Promise<string | null> {
  try {
    await withConnection(ctx, provider, (open) => keepChannel(ctx, open));
    return null;
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return null;
    if (!(error instanceof VendorError)) throw error;
    const { kind, vendor_code } = error;
    log().warn({ provider, kind, vendor_code }, 'there is no subscription at the CRM for now');
    return vendor_code ?? kind;
  }
}
