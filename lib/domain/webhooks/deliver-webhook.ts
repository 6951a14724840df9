import { Webhook } from 'standardwebhooks';
import { companyTx } from '@/lib/db/doors';
import type { WebhookDelivery, WebhookEndpoint, WebhookMessage } from '@/lib/db/generated/client';
import { companySealer } from '@/lib/db/sealer';
import { env } from '@/lib/env';
import { attempt } from '@/lib/http-client/attempt';
import { type AttemptLimits, runAttempts } from '@/lib/http-client/policies';
import { publicDispatcher, requirePublicUrl } from '@/lib/http-client/public-address';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { Ctx } from '../ctx';
import { noteDelivery } from './note-delivery';

/** The specification asks for 15 to 30 seconds. */
const TIMEOUT_MS = 15_000;
const ANSWER_BYTES = 64 * 1024;
/** The schedule makes the attempts; an endpoint that failed several times in a row is left alone for a minute. */
const ENDPOINT: AttemptLimits = { concurrency: 4, waiting: 100, retries: 0 };

type Due = WebhookDelivery & { endpoint: WebhookEndpoint; message: WebhookMessage };

/** What came of an attempt. `error` is a code. */
export interface DeliveryAttempt {
  status: number | null;
  error: string | null;
  retry_after: number | null;
  ms: number;
}

/**
 * One attempt of a delivery, signed with the endpoint's secret (and with the old one while both count). Repeating it after a
 * crash sends the same webhook-id again, by which receivers know it.
 */
export async function deliverWebhook(ctx: Ctx, delivery_id: string): Promise<void> {
  const { company_id } = ctx;
  const due = await companyTx({ company_id }, async (tx) => {
    const row = await tx.webhookDelivery.findUnique({
      where: { company_id_id: { company_id, id: delivery_id } },
      include: { endpoint: true, message: true },
    });
    if (row === null || row.status !== 'PENDING' || row.endpoint.status !== 'ACTIVE') return null;
    const sealer = await companySealer(tx, company_id);
    return {
      row,
      body: sealer.open('webhook_messages', 'payload', row.message.id, row.message.payload),
      secrets: secretsOf(ctx, row, (column, sealed) =>
        sealer.open('webhook_endpoints', column, row.endpoint.id, sealed),
      ),
    };
  });
  if (due === null) return;
  const result = await send(ctx, due.row, due.body, due.secrets);
  await noteDelivery(ctx, due.row, result);
}

function secretsOf(
  { clock }: Ctx,
  { endpoint }: Due,
  open: (column: 'secret' | 'previous_secret', sealed: string) => string,
): string[] {
  const { previous_secret, previous_secret_until } = endpoint;
  const both =
    previous_secret !== null && previous_secret_until !== null && previous_secret_until > clock.now();
  return [open('secret', endpoint.secret), ...(both ? [open('previous_secret', previous_secret)] : [])];
}

async function send(
  ctx: Ctx,
  { endpoint, message }: Due,
  body: string,
  secrets: string[],
): Promise<DeliveryAttempt> {
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  const at = ctx.clock.now();
  const allow_private = env().WEBHOOKS_ALLOW_PRIVATE;
  try {
    const url = requirePublicUrl(endpoint.url, allow_private);
    const { status } = await runAttempts(
      `webhook|${endpoint.id}`,
      ENDPOINT,
      () => false,
      () =>
        attempt(
          {
            method: 'POST',
            url: url.toString(),
            text: body,
            headers: {
              'content-type': 'application/json',
              'webhook-id': message.id,
              'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
              'webhook-signature': secrets
                .map((secret) => new Webhook(secret).sign(message.id, at, body))
                .join(' '),
            },
            as: 'text',
            max_bytes: ANSWER_BYTES,
          },
          TIMEOUT_MS,
          publicDispatcher(allow_private),
        ),
    );
    return { status, error: null, retry_after: null, ms: ms() };
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    return {
      status: error.status ?? null,
      error: error.kind,
      retry_after: error.retry_after ?? null,
      ms: ms(),
    };
  }
}
