import { type EndpointView, type UpdateEndpoint, updateEndpointSchema } from '@/lib/contracts/webhooks';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { settleAlerts } from '../alerts/settle-alerts';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { endpointView, requireUsableUrl } from './endpoint-view';
import { webhookAlertKey } from './note-delivery';

/** Changes an endpoint, or switches it on or off. @throws AppError not_found, unprocessable */
export async function updateEndpoint({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string } & UpdateEndpoint;
}): Promise<EndpointView> {
  authorize(ctx.actor, 'webhooks.write');
  const { id, ...fields } = input;
  const change = updateEndpointSchema.parse(fields);
  if (change.url !== undefined) requireUsableUrl(change.url);
  const where = { company_id_id: { company_id: ctx.company_id, id } };
  return companyTx(ctx, async (tx) => {
    const before = await tx.webhookEndpoint.findUnique({ where });
    if (before === null) throw notFound('Webhook endpoint');
    const switched =
      change.status === undefined || change.status === before.status
        ? {}
        : { disabled_reason: change.status === 'DISABLED' ? 'by_hand' : null, failing_since: null };
    const row = await tx.webhookEndpoint.update({ where, data: { ...change, ...switched } });
    if (change.status === 'ACTIVE')
      await settleAlerts(tx, { company_id: ctx.company_id, open_key: webhookAlertKey(id) }, ctx.clock.now());
    await writeAudit(tx, ctx, {
      action: 'UPDATE_WEBHOOK_ENDPOINT',
      entity_type: 'webhook_endpoint',
      entity_id: id,
      before: endpointView(before),
      after: endpointView(row),
    });
    return endpointView(row);
  });
}
