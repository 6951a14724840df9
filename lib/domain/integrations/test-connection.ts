import type { ConnectionTest } from '@/lib/contracts/integrations';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { VendorError } from '@/lib/http-client/vendor-error';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { checkNotices } from './check-notices';
import { findConnection, requireProvider } from './connection';
import { openSession } from './open-session';

/**
 * Tries each permission of a connection, and whether the vendor tells us of changes, and says what it answered.
 * @throws AppError not_found for an unknown provider, conflict while nothing is connected.
 */
export async function testConnection({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { provider: string };
}): Promise<ConnectionTest> {
  authorize(ctx.actor, 'integrations.write');
  const provider = requireProvider(input.provider);
  const found = await companyTx(ctx, (tx) => findConnection(tx, ctx.company_id, provider));
  if (found === null || found.row.connected_at === null)
    throw new AppError('conflict', `Connect ${provider.name} first.`);
  const { id } = found.row;
  const checks = await checksOf(ctx, provider, id);
  const failed = checks.find(({ status }) => status === 'failed');
  await companyTx(ctx, (tx) =>
    tx.integration.update({
      where: { company_id_id: { company_id: ctx.company_id, id } },
      data: { last_error: failed === undefined ? null : (failed.reason ?? failed.key) },
    }),
  );
  return { ok: failed === undefined, checks };
}

async function checksOf(
  ctx: Ctx,
  provider: ReturnType<typeof requireProvider>,
  id: string,
): Promise<ConnectionTest['checks']> {
  try {
    const session = await openSession(ctx, provider, id);
    const checks = await provider.check(session);
    // Without the permission there is nothing to subscribe with.
    if (checks.some(({ key, status }) => key === 'notifications' && status !== 'ok')) return checks;
    const notices = await checkNotices(ctx, provider, session);
    return notices === null ? checks : [...checks, notices];
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    return [{ key: 'connection', status: 'failed', reason: error.vendor_code ?? error.kind }];
  }
}
