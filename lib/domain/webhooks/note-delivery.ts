import type { AlertData } from '@/lib/contracts/alerts';
import { companyTx } from '@/lib/db/doors';
import type { WebhookDelivery, WebhookEndpoint } from '@/lib/db/generated/client';
import { newId } from '@/lib/ids';
import { enqueue } from '@/lib/queue/enqueue';
import { raiseAlert } from '../alerts/raise-alert';
import type { Ctx } from '../ctx';
import type { DeliveryAttempt } from './deliver-webhook';

/** Seconds before each next attempt, as the Standard Webhooks specification proposes; about three days in all. */
export const WEBHOOK_RETRIES = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
/** An endpoint that has failed for so long without a single success is switched off. */
const FAILING_DAYS = 5;
const DAY_MS = 86_400_000;
const GONE = 410;
/** Nothing was sent: the endpoint is left alone after failures in a row, or has enough under way. */
const NOT_TRIED = ['circuit_open', 'busy'];
/** Deliveries that were put off come back within an hour. */
const LONGEST_SPREAD = 3_600;

/** The key of the alert about an endpoint. */
export const webhookAlertKey = (endpoint_id: string): string => `webhook-failed:${endpoint_id}`;

/** Keeps the attempt in the log and decides what follows: done, again later, given up, or the endpoint switched off. */
export async function noteDelivery(
  ctx: Ctx,
  { id, attempts, endpoint }: WebhookDelivery & { endpoint: WebhookEndpoint },
  { status, error, retry_after, ms }: DeliveryAttempt,
): Promise<void> {
  const { company_id } = ctx;
  const now = ctx.clock.now();
  const key = { company_id_id: { company_id, id } };
  if (error !== null && NOT_TRIED.includes(error)) return putOff(ctx, id, endpoint.id, retry_after ?? 30);
  await companyTx({ company_id }, async (tx) => {
    await tx.webhookAttempt.create({
      data: { id: newId(), company_id, delivery_id: id, at: now, status, error, ms },
    });
    if (error === null) {
      await tx.webhookDelivery.update({
        where: key,
        data: { status: 'DELIVERED', attempts: attempts + 1, delivered_at: now, next_attempt_at: null },
      });
      if (endpoint.failing_since !== null)
        await tx.webhookEndpoint.update({
          where: { company_id_id: { company_id, id: endpoint.id } },
          data: { failing_since: null },
        });
      return;
    }
    const off = reasonToDisable(endpoint, status, now);
    await tx.webhookEndpoint.update({
      where: { company_id_id: { company_id, id: endpoint.id } },
      data: {
        failing_since: endpoint.failing_since ?? now,
        ...(off === null ? {} : { status: 'DISABLED' as const, disabled_reason: off }),
      },
    });
    const wait = off === null ? waitOf(attempts, retry_after) : null;
    if (wait === null) await tellOfFailure({ ...ctx, tx }, endpoint, off ?? 'given_up');
    await tx.webhookDelivery.update({
      where: key,
      data: {
        attempts: attempts + 1,
        status: wait === null ? 'FAILED' : 'PENDING',
        next_attempt_at: wait === null ? null : new Date(now.getTime() + wait * 1000),
      },
    });
    if (wait !== null)
      await enqueue(tx, 'webhook.deliver', { company_id, delivery_id: id }, { start_after: wait });
  });
}

/** What one has to know of an endpoint's failures: the directors see it at once. */
async function tellOfFailure(
  ctx: Ctx,
  { id, description, url }: WebhookEndpoint,
  reason: AlertData<'WEBHOOK_FAILED'>['reason'],
): Promise<void> {
  await raiseAlert({
    ctx,
    input: {
      type: 'WEBHOOK_FAILED',
      priority: reason === 'given_up' ? 'MEDIUM' : 'HIGH',
      // The address itself may hold a secret.
      data: { reason, endpoint: description === '' ? new URL(url).host : description },
      key: webhookAlertKey(id),
      about: { type: 'webhook_endpoint', id },
      quiet_days: 0,
    },
  });
}

/** It has lost no attempt; those that wait for the same endpoint do not come back all at once. */
async function putOff(ctx: Ctx, id: string, endpoint_id: string, seconds: number): Promise<void> {
  const { company_id } = ctx;
  await companyTx({ company_id }, async (tx) => {
    const waiting = await tx.webhookDelivery.count({ where: { company_id, endpoint_id, status: 'PENDING' } });
    const wait = Math.ceil(seconds + Math.random() * Math.min(waiting, LONGEST_SPREAD));
    await tx.webhookDelivery.update({
      where: { company_id_id: { company_id, id } },
      data: { next_attempt_at: new Date(ctx.clock.now().getTime() + wait * 1000) },
    });
    await enqueue(tx, 'webhook.deliver', { company_id, delivery_id: id }, { start_after: wait });
  });
}

function reasonToDisable(
  { failing_since }: WebhookEndpoint,
  status: number | null,
  now: Date,
): 'gone' | 'failing' | null {
  if (status === GONE) return 'gone';
  const failing = failing_since !== null && now.getTime() - failing_since.getTime() > FAILING_DAYS * DAY_MS;
  return failing ? 'failing' : null;
}

/** The schedule's delay with jitter, or what the receiver asked for if that is longer; null when it is given up. */
function waitOf(attempts: number, retry_after: number | null): number | null {
  const base = WEBHOOK_RETRIES[attempts];
  if (base === undefined) return null;
  const jittered = base * (0.9 + Math.random() * 0.2);
  return Math.ceil(Math.max(jittered, Math.min(retry_after ?? 0, 86_400)));
}
