import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { z } from 'zod';
import { MACHINE_EVENTS } from '@/lib/contracts/events';
import { type InboundDescriptor, InboundRefusal, type RawDelivery } from '../contracts/inbound';

/** The body of a custom webhook. Each event carries the whole record: one that comes late is superseded, not lost. */
const bodySchema = z.object({
  type: z.enum(MACHINE_EVENTS),
  /** When it happened at the sender. */
  timestamp: z.iso.datetime({ offset: true }),
  data: z.looseObject({ id: z.string().min(1).max(120) }),
});

/** Signed by the Standard Webhooks specification; see docs/integrations.md for a sender in ten lines. */
export const customInbound: InboundDescriptor = {
  max_bytes: 256 * 1024,
  signed: true,
  read(delivery, secrets) {
    const text = new TextDecoder().decode(delivery.body);
    verify(text, delivery, secrets.webhook_secret);
    const parsed = bodySchema.safeParse(parse(text));
    if (!parsed.success)
      throw new InboundRefusal('unreadable', 'The body must have type, timestamp and data.id.');
    const { type, timestamp, data } = parsed.data;
    return [
      {
        external_id: delivery.headers.get('webhook-id') ?? '',
        type,
        aggregate_key: `lead:${data.id}`,
        aggregate_version: Date.parse(timestamp),
        priority: 'high',
        payload: { type, timestamp, data },
      },
    ];
  },
};

function verify(text: string, { headers, received_at }: RawDelivery, secret: string | undefined): void {
  if (secret === undefined)
    throw new InboundRefusal('forged', 'There is no signing secret yet: make one in the settings.');
  try {
    new Webhook(secret).verify(text, Object.fromEntries(headers), { jsonParse: false });
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    const at = Number(headers.get('webhook-timestamp')) * 1000;
    const stale = Math.abs(received_at.getTime() - at) > 300_000;
    throw new InboundRefusal(stale ? 'stale' : 'forged', 'The signature, its time or a header is not right.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InboundRefusal('unreadable', 'This is not JSON.');
  }
}
