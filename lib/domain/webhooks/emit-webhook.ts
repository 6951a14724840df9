import type { WebhookEvent } from '@/lib/contracts/webhooks';
import type { Tx } from '@/lib/db/clients';
import { companySealer } from '@/lib/db/sealer';
import { newId } from '@/lib/ids';
import { enqueueMany } from '@/lib/queue/enqueue';
import type { Ctx } from '../ctx';

type Told = Record<string, unknown>;
type TellCtx = Pick<Ctx, 'company_id' | 'clock'>;

/**
 * Tells the endpoints that asked for it what has happened, in the transaction in which it happened: one message, a delivery
 * and a job for each of them. `data` is the record as the API shows it.
 */
export async function emitWebhook(tx: Tx, ctx: TellCtx, type: WebhookEvent, data: Told): Promise<void> {
  await emitWebhooks(tx, ctx, type, async () => [data]);
}

/** The same for several records at once, which are read only when somebody listens. */
export async function emitWebhooks(
  tx: Tx,
  ctx: TellCtx,
  type: WebhookEvent,
  read: () => Promise<Told[]>,
): Promise<void> {
  const { company_id } = ctx;
  const endpoints = await tx.webhookEndpoint.findMany({
    where: { company_id, status: 'ACTIVE', events: { has: type } },
    select: { id: true },
  });
  if (endpoints.length === 0) return;
  const now = ctx.clock.now();
  const sealer = await companySealer(tx, company_id);
  const messages = (await read()).map((data) => {
    const id = `msg_${newId()}`;
    const body = JSON.stringify({ type, timestamp: now.toISOString(), data });
    const payload = sealer.seal('webhook_messages', 'payload', id, body);
    return { id, company_id, event_type: type, payload, created_at: now };
  });
  const deliveries = messages.flatMap(({ id: message_id }) =>
    endpoints.map(({ id: endpoint_id }) => ({
      id: newId(),
      company_id,
      message_id,
      endpoint_id,
      created_at: now,
      next_attempt_at: now,
    })),
  );
  await tx.webhookMessage.createMany({ data: messages });
  await tx.webhookDelivery.createMany({ data: deliveries });
  await enqueueMany(
    tx,
    'webhook.deliver',
    deliveries.map(({ id }) => ({ company_id, delivery_id: id })),
    'notifications',
  );
}
