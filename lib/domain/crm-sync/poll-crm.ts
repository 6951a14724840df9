import { AppError } from '@/lib/errors/app-error';
import type { Ctx } from '../ctx';
import { requireProvider } from '../integrations/connection';
import { startSync } from '../integrations/start-sync';

/** In this order a deal finds its contact, and an activity its lead. */
const KINDS = ['leads', 'contacts', 'deals', 'activities', 'notes'] as const;

/**
 * Reads what changed at a CRM since the last time: that is how activities and notes come at all, and how everything comes that a
 * notification missed. A synchronisation that is under way is left alone.
 */
export async function pollCrm(ctx: Ctx, provider: string): Promise<void> {
  const { sync_kinds } = requireProvider(provider);
  for (const kind of KINDS.filter((name) => sync_kinds.includes(name))) {
    try {
      await startSync({ ctx, input: { provider, kind } });
    } catch (error) {
      // Disconnected in the meantime.
      if (error instanceof AppError && error.code === 'conflict') return;
      throw error;
    }
  }
}
