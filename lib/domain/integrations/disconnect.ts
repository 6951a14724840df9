import { type ConnectionView, type Disconnect, disconnectSchema } from '@/lib/contracts/integrations';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { callVendor } from '@/lib/http-client/call-vendor';
import { VendorError } from '@/lib/http-client/vendor-error';
import { log } from '@/lib/log';
import { authorize } from '@/lib/permissions/actor';
import { enqueue } from '@/lib/queue/enqueue';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { type Connection, findConnection, requireProvider, sealSecrets } from './connection';
import { presentConnection } from './present-connection';

/**
 * Ends a connection: the grant is revoked at the vendor, tokens are forgotten, running synchronisations stop. Client id and
 * secret stay for the next time. What was brought in stays or is deleted by a job, as the director chose.
 * @throws AppError conflict when nothing is connected.
 */
export async function disconnectProvider({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { provider: string } & Disconnect;
}): Promise<ConnectionView> {
  authorize(ctx.actor, 'integrations.write');
  const provider = requireProvider(input.provider);
  const { data } = disconnectSchema.parse({ data: input.data });
  const { company_id } = ctx;
  const ended = await companyTx(ctx, async (tx): Promise<Connection> => {
    const found = await findConnection(tx, company_id, provider, true);
    if (found === null || found.row.status === 'INACTIVE')
      throw new AppError('conflict', `${provider.name} is not connected.`);
    const { id } = found.row;
    const { access_token: _access, refresh_token: _refresh, extra: _extra, ...kept } = found.secrets;
    await tx.integration.update({
      where: { company_id_id: { company_id, id } },
      data: {
        status: 'INACTIVE',
        encrypted_config: await sealSecrets(tx, company_id, id, kept),
        access_expires_at: null,
        refresh_started_at: null,
        reauth_reason: null,
        last_error: null,
        scopes: [],
      },
    });
    await tx.syncJob.updateMany({
      where: { company_id, integration_id: id, status: { in: ['QUEUED', 'RUNNING'] } },
      data: { status: 'CANCELLED', finished_at: ctx.clock.now() },
    });
    await tx.oAuthState.deleteMany({ where: { company_id, integration_id: id } });
    await enqueue(tx, 'integration.disconnected', { company_id, integration_id: id, data });
    await writeAudit(tx, ctx, {
      action: 'DISCONNECT_INTEGRATION',
      entity_type: 'integration',
      entity_id: id,
      after: { provider: provider.slug, data },
    });
    return found;
  });
  await revoke(provider, ended);
  return companyTx(ctx, async (tx) =>
    presentConnection(ctx.actor, provider, await findConnection(tx, company_id, provider)),
  );
}

/** The vendor is told; if it cannot be reached, our side has ended all the same. */
async function revoke(
  provider: ReturnType<typeof requireProvider>,
  { row, place, secrets }: Connection,
): Promise<void> {
  const call = provider.oauth?.revoke?.(place, secrets) ?? null;
  if (call === null) return;
  const { limits } = provider;
  try {
    const origins = provider.origins(place);
    await callVendor({ company_id: row.company_id, integration_id: row.id, limits, origins }, call);
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    log().warn({ provider: provider.slug, kind: error.kind }, 'the grant could not be revoked at the vendor');
  }
}
