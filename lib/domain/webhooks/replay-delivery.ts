import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { enqueue } from '@/lib/queue/enqueue';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';

/** Sends a delivery once more, under the same webhook-id. @throws AppError not_found, conflict while the endpoint is off. */
export async function replayDelivery({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<void> {
  authorize(ctx.actor, 'webhooks.write');
  const { company_id } = ctx;
  const where = { company_id_id: { company_id, id: input.id } };
  await companyTx(ctx, async (tx) => {
    const row = await tx.webhookDelivery.findUnique({ where, include: { endpoint: true } });
    if (row === null) throw notFound('Delivery');
    if (row.endpoint.status !== 'ACTIVE') throw new AppError('conflict', 'Switch the endpoint on first.');
    await tx.webhookDelivery.update({
      where,
      data: { status: 'PENDING', attempts: 0, next_attempt_at: ctx.clock.now() },
    });
    await enqueue(tx, 'webhook.deliver', { company_id, delivery_id: row.id });
    await writeAudit(tx, ctx, {
      action: 'REPLAY_WEBHOOK',
      entity_type: 'webhook_delivery',
      entity_id: row.id,
    });
  });
}
