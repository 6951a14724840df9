import type { WebhookEvent } from '@/lib/contracts/webhooks';
import type { Tx } from '@/lib/db/clients';
import { companySealer } from '@/lib/db/sealer';
import { newId } from '@/lib/ids';
import { enqueue } from '@/lib/queue/enqueue';
import type { Ctx } from '../ctx';

/**
 * Tells the endpoints that asked for it what has happened, in the transaction in which it happened: one message, a delivery
 * and a job for each of them. `data` is the record as the API shows it.
 */
export async function emitWebhook(
  tx: Tx,
  ctx: Pick<Ctx, 'company_id' | 'clock'>,
  type: WebhookEvent,
  data: Record<string, unknown>,
): Promise<void> {
  const { company_id } = ctx;
  const endpoints = await tx.webhookEndpoint.findMany({
    where: { company_id, status: 'ACTIVE', events: { has: type } },
    select: { id: true },
  });
  if (endpoints.length === 0) return;
  const now = ctx.clock.now();
  const message_id = `msg_${newId()}`;
  const sealer = await companySealer(tx, company_id);
  const body = JSON.stringify({ type, timestamp: now.toISOString(), data });
  await tx.webhookMessage.create({
    data: {
      id: message_id,
      company_id,
      event_type: type,
      payload: sealer.seal('webhook_messages', 'payload', message_id, body),
      created_at: now,
    },
  });
  for (const { id: endpoint_id } of endpoints) {
    const delivery_id = newId();
    await tx.webhookDelivery.create({
      data: { id: delivery_id, company_id, message_id, endpoint_id, created_at: now, next_attempt_at: now },
    });
    await enqueue(tx, 'webhook.deliver', { company_id, delivery_id });
  }
}
