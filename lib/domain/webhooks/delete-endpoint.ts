import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { settleAlerts } from '../alerts/settle-alerts';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { endpointView } from './endpoint-view';
import { webhookAlertKey } from './note-delivery';

/** Deletes an endpoint with its log. @throws AppError not_found */
export async function deleteEndpoint({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<void> {
  authorize(ctx.actor, 'webhooks.write');
  const where = { company_id_id: { company_id: ctx.company_id, id: input.id } };
  await companyTx(ctx, async (tx) => {
    const row = await tx.webhookEndpoint.findUnique({ where });
    if (row === null) throw notFound('Webhook endpoint');
    await tx.webhookEndpoint.delete({ where });
    await settleAlerts(
      tx,
      { company_id: ctx.company_id, open_key: webhookAlertKey(input.id) },
      ctx.clock.now(),
    );
    await writeAudit(tx, ctx, {
      action: 'DELETE_WEBHOOK_ENDPOINT',
      entity_type: 'webhook_endpoint',
      entity_id: input.id,
      before: endpointView(row),
    });
  });
}
