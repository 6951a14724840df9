import type { EndpointWithSecret } from '@/lib/contracts/webhooks';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { endpointView, newSigningSecret } from './endpoint-view';

/** Messages carry both signatures for this long, so that the receiver can change over without a gap. */
const OVERLAP_MS = 24 * 3_600_000;

/** A new signing secret; the old one signs as well for another day. @throws AppError not_found */
export async function rotateSecret({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string };
}): Promise<EndpointWithSecret> {
  authorize(ctx.actor, 'webhooks.write');
  const { company_id } = ctx;
  const { id } = input;
  const where = { company_id_id: { company_id, id } };
  return companyTx(ctx, async (tx) => {
    const before = await tx.webhookEndpoint.findUnique({ where });
    if (before === null) throw notFound('Webhook endpoint');
    const sealer = await companySealer(tx, company_id);
    const secret = newSigningSecret();
    const old = sealer.open('webhook_endpoints', 'secret', id, before.secret);
    const row = await tx.webhookEndpoint.update({
      where,
      data: {
        secret: sealer.seal('webhook_endpoints', 'secret', id, secret),
        previous_secret: sealer.seal('webhook_endpoints', 'previous_secret', id, old),
        previous_secret_until: new Date(ctx.clock.now().getTime() + OVERLAP_MS),
      },
    });
    await writeAudit(tx, ctx, {
      action: 'ROTATE_WEBHOOK_SECRET',
      entity_type: 'webhook_endpoint',
      entity_id: id,
    });
    return { ...endpointView(row), secret };
  });
}
