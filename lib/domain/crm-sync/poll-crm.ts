import { AppError } from '@/lib/errors/app-error';
import type { Ctx } from '../ctx';
import { startSync } from '../integrations/start-sync';

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
