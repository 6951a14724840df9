import { type CreateEndpoint, createEndpointSchema, type EndpointWithSecret } from '@/lib/contracts/webhooks';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { AppError } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { endpointView, newSigningSecret, requireUsableUrl } from './endpoint-view';

const MOST_ENDPOINTS = 20;

/** A new endpoint; the answer holds its secret, once. @throws AppError unprocessable for an address that is not public. */
export async function createEndpoint({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: CreateEndpoint;
}): Promise<EndpointWithSecret> {
  authorize(ctx.actor, 'webhooks.write');
  const wanted = createEndpointSchema.parse(input);
  requireUsableUrl(wanted.url);
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    if ((await tx.webhookEndpoint.count({ where: { company_id } })) >= MOST_ENDPOINTS)
      throw new AppError('conflict', 'There are 20 endpoints already; delete one first.');
    const id = newId();
    const secret = newSigningSecret();
    const sealer = await companySealer(tx, company_id);
    const row = await tx.webhookEndpoint.create({
      data: {
        ...wanted,
        id,
        company_id,
        secret: sealer.seal('webhook_endpoints', 'secret', id, secret),
        created_at: ctx.clock.now(),
      },
    });
    await writeAudit(tx, ctx, {
      action: 'CREATE_WEBHOOK_ENDPOINT',
      entity_type: 'webhook_endpoint',
      entity_id: id,
      after: wanted,
    });
    return { ...endpointView(row), secret };
  });
}
