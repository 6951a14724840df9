import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import type { Capabilities } from '@/lib/integrations/contracts/capabilities';
import type { VendorSession } from '@/lib/integrations/contracts/session';
import type { Ctx } from '../ctx';
import { findConnection, requireProvider } from './connection';
import { openSession } from './open-session';

/** An open connection and what its provider can do with it. */
export interface OpenConnection {
  session: VendorSession;
  can: Capabilities;
}

/**
 * Does some work with the company's connection to a provider. Checks no permission: the calling verb has. `max_wait_ms`: what a
 * call waits for its turn at the vendor, if not as usual.
 * @throws AppError conflict while the provider is not connected; VendorError from the work.
 */
export async function withConnection<T>(
  ctx: Ctx,
  slug: string,
  work: (open: OpenConnection) => Promise<T>,
  max_wait_ms?: number,
): Promise<T> {
  const provider = requireProvider(slug);
  const found = await companyTx(ctx, (tx) => findConnection(tx, ctx.company_id, provider));
  if (found === null || !['ACTIVE', 'ERROR'].includes(found.row.status))
    throw new AppError('conflict', `Connect ${provider.name} first.`);
  const session = await openSession(ctx, provider, found.row.id, max_wait_ms);
  return work({ session, can: provider.open(session) });
}
