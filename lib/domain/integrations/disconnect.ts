import { type ConnectionView, type Disconnect, disconnectSchema } from '@/lib/contracts/integrations';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { enqueue } from '@/lib/queue/enqueue';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { findConnection, requireProvider, sealSecrets } from './connection';
import { endConnectionAlerts } from './connection-alerts';
import { presentConnection } from './present-connection';
import { revokeEnded } from './revoke-ended';

/**
 * Ends a connection: the grant is revoked at the vendor, tokens are forgotten, running synchronisations stop. A vendor that cannot
 * be reached is told later, by a job; until then the tokens stay sealed, for that alone. Client id and secret stay for the next time. What was brought in stays or is deleted by a job, as the director chose.
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
  const ended = await companyTx(ctx, async (tx): Promise<string> => {
    const found = await findConnection(tx, company_id, provider, true);
    if (found === null || found.row.status === 'INACTIVE')
      throw new AppError('conflict', `${provider.name} is not connected.`);
    const { id } = found.row;
    const { access_token, refresh_token, extra: _extra, ...kept } = found.secrets;
    const { client_id, client_secret } = kept;
    const ended = {
      at: ctx.clock.now().toISOString(),
      place: found.place,
      secrets: { client_id, client_secret, access_token, refresh_token },
    };
    await tx.integration.update({
      where: { company_id_id: { company_id, id } },
      data: {
        status: 'INACTIVE',
        encrypted_config: await sealSecrets(tx, company_id, id, { ...kept, ended }),
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
    await endConnectionAlerts(tx, ctx, id);
    await enqueue(tx, 'integration.disconnected', { company_id, integration_id: id, data });
    await enqueue(tx, 'integration.revoke', { company_id, integration_id: id }, { start_after: 60 });
    await writeAudit(tx, ctx, {
      action: 'DISCONNECT_INTEGRATION',
      entity_type: 'integration',
      entity_id: id,
      after: { provider: provider.slug, data },
    });
    return id;
  });
  await revokeEnded(ctx, ended);
  return companyTx(ctx, async (tx) =>
    presentConnection(tx, ctx, provider, await findConnection(tx, company_id, provider)),
  );
}
